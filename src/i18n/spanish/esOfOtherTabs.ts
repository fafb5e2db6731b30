import { esEventAdvanced } from './esEventAdvanced.js';
import { esEventForm } from './esEventForm.js';
import { esEventHours } from './esEventHours.js';
import { esEventLimits } from './esEventLimits.js';
import { esEventList } from './esEventList.js';
import { esEventTeam } from './esEventTeam.js';

/** What a host reads of her event types beside that. */
export const esOfOtherTabs = {
  ...esEventHours,
  ...esEventLimits,
  ...esEventForm,
  ...esEventAdvanced,
  ...esEventTeam,
  ...esEventList,
} as const;
