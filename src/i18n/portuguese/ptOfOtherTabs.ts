import { ptEventAdvanced } from './ptEventAdvanced.js';
import { ptEventForm } from './ptEventForm.js';
import { ptEventHours } from './ptEventHours.js';
import { ptEventLimits } from './ptEventLimits.js';
import { ptEventList } from './ptEventList.js';
import { ptEventTeam } from './ptEventTeam.js';

/** What a host reads of her event types beside that. */
export const ptOfOtherTabs = {
  ...ptEventHours,
  ...ptEventLimits,
  ...ptEventForm,
  ...ptEventAdvanced,
  ...ptEventTeam,
  ...ptEventList,
} as const;
