import { enDetails } from '../english/enDetails.js';
import { enFirst } from '../english/enFirst.js';
import { enHours } from '../english/enHours.js';
import { enLater } from '../english/enLater.js';
import { enOfConnections } from '../english/enOfConnections.js';
import { enOfFirstTab } from '../english/enOfFirstTab.js';
import { enOfOtherTabs } from '../english/enOfOtherTabs.js';
import { enSchedules } from '../english/enSchedules.js';

/**
 * English, and the list of every text there is: the keys are the type of all other dictionaries.
 * `{name}` is filled in by the caller. A text that depends on `count` has plural forms, chosen by `Intl.PluralRules`.
 */
export const en = {
  ...enFirst,
  ...enLater,
  ...enDetails,
  ...enHours,
  ...enSchedules,
  ...enOfFirstTab,
  ...enOfOtherTabs,
  ...enOfConnections,
} as const;
