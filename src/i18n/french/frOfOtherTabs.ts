import { frEventAdvanced } from './frEventAdvanced.js';
import { frEventForm } from './frEventForm.js';
import { frEventHours } from './frEventHours.js';
import { frEventLimits } from './frEventLimits.js';
import { frEventList } from './frEventList.js';
import { frEventTeam } from './frEventTeam.js';

/** What a host reads of her event types beside that. */
export const frOfOtherTabs = {
  ...frEventHours,
  ...frEventLimits,
  ...frEventForm,
  ...frEventAdvanced,
  ...frEventTeam,
  ...frEventList,
} as const;
