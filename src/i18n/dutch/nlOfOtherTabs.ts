import { nlEventAdvanced } from './nlEventAdvanced.js';
import { nlEventForm } from './nlEventForm.js';
import { nlEventHours } from './nlEventHours.js';
import { nlEventLimits } from './nlEventLimits.js';
import { nlEventList } from './nlEventList.js';
import { nlEventTeam } from './nlEventTeam.js';

/** What a host reads of her event types beside that. */
export const nlOfOtherTabs = {
  ...nlEventHours,
  ...nlEventLimits,
  ...nlEventForm,
  ...nlEventAdvanced,
  ...nlEventTeam,
  ...nlEventList,
} as const;
