import { jaEventAdvanced } from './jaEventAdvanced.js';
import { jaEventForm } from './jaEventForm.js';
import { jaEventHours } from './jaEventHours.js';
import { jaEventLimits } from './jaEventLimits.js';
import { jaEventList } from './jaEventList.js';
import { jaEventTeam } from './jaEventTeam.js';

/** What a host reads of her event types beside that. */
export const jaOfOtherTabs = {
  ...jaEventHours,
  ...jaEventLimits,
  ...jaEventForm,
  ...jaEventAdvanced,
  ...jaEventTeam,
  ...jaEventList,
} as const;
