import { deEventAdvanced } from './deEventAdvanced.js';
import { deEventForm } from './deEventForm.js';
import { deEventHours } from './deEventHours.js';
import { deEventLimits } from './deEventLimits.js';
import { deEventList } from './deEventList.js';
import { deEventTeam } from './deEventTeam.js';

/** What a host reads of her event types beside that. */
export const deOfOtherTabs = {
  ...deEventHours,
  ...deEventLimits,
  ...deEventForm,
  ...deEventAdvanced,
  ...deEventTeam,
  ...deEventList,
} as const;
