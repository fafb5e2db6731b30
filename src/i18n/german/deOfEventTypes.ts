import type { Dictionary } from '../dictionary.js';
import type { enOfFirstTab } from '../english/enOfFirstTab.js';
import type { enOfOtherTabs } from '../english/enOfOtherTabs.js';
import { deEventAdvanced } from './deEventAdvanced.js';
import { deEventBasics } from './deEventBasics.js';
import { deEventForm } from './deEventForm.js';
import { deEventHours } from './deEventHours.js';
import { deEventLimits } from './deEventLimits.js';
import { deEventList } from './deEventList.js';
import { deEventTeam } from './deEventTeam.js';
import { deEventTypes } from './deEventTypes.js';
import { deSettings } from './deSettings.js';

export const deOfEventTypes: Pick<Dictionary, keyof typeof enOfFirstTab | keyof typeof enOfOtherTabs> = {
  ...deSettings,
  ...deEventTypes,
  ...deEventBasics,
  ...deEventHours,
  ...deEventLimits,
  ...deEventForm,
  ...deEventAdvanced,
  ...deEventTeam,
  ...deEventList,
};
