import { enEventAdvanced } from '../english/enEventAdvanced.js';
import { enEventBasics } from '../english/enEventBasics.js';
import { enEventForm } from '../english/enEventForm.js';
import { enEventLimits } from '../english/enEventLimits.js';
import { enEventList } from '../english/enEventList.js';
import { enEventTeam } from '../english/enEventTeam.js';
import { enEventTypes } from '../english/enEventTypes.js';
import { enFirst } from '../english/enFirst.js';
import { enHours } from '../english/enHours.js';
import { enLater } from '../english/enLater.js';
import { enSchedules } from '../english/enSchedules.js';
import { enSettings } from '../english/enSettings.js';

/**
 * English, and the list of every text there is: the keys are the type of all other dictionaries.
 * `{name}` is filled in by the caller. A text that depends on `count` has plural forms, chosen by `Intl.PluralRules`.
 */
export const en = {
  ...enFirst,
  ...enLater,
  ...enHours,
  ...enSchedules,
  ...enSettings,
  ...enEventTypes,
  ...enEventBasics,
  ...enEventLimits,
  ...enEventForm,
  ...enEventAdvanced,
  ...enEventTeam,
  ...enEventList,
} as const;
