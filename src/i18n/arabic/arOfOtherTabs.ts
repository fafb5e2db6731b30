import { arEventAdvanced } from './arEventAdvanced.js';
import { arEventForm } from './arEventForm.js';
import { arEventHours } from './arEventHours.js';
import { arEventLimits } from './arEventLimits.js';
import { arEventList } from './arEventList.js';
import { arEventTeam } from './arEventTeam.js';

/** What a host reads of her event types beside that. */
export const arOfOtherTabs = {
  ...arEventHours,
  ...arEventLimits,
  ...arEventForm,
  ...arEventAdvanced,
  ...arEventTeam,
  ...arEventList,
} as const;
