import { enEventAdvanced } from './enEventAdvanced.js';
import { enEventForm } from './enEventForm.js';
import { enEventHours } from './enEventHours.js';
import { enEventLimits } from './enEventLimits.js';
import { enEventList } from './enEventList.js';
import { enEventTeam } from './enEventTeam.js';

/** What a host reads of her event types beside that. */
export const enOfOtherTabs = {
  ...enEventHours,
  ...enEventLimits,
  ...enEventForm,
  ...enEventAdvanced,
  ...enEventTeam,
  ...enEventList,
} as const;
