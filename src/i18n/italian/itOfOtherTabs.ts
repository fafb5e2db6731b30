import { itEventAdvanced } from './itEventAdvanced.js';
import { itEventForm } from './itEventForm.js';
import { itEventHours } from './itEventHours.js';
import { itEventLimits } from './itEventLimits.js';
import { itEventList } from './itEventList.js';
import { itEventTeam } from './itEventTeam.js';

/** What a host reads of her event types beside that. */
export const itOfOtherTabs = {
  ...itEventHours,
  ...itEventLimits,
  ...itEventForm,
  ...itEventAdvanced,
  ...itEventTeam,
  ...itEventList,
} as const;
