import type { Formatters } from '../i18n/formatters.js';
import type { Translator } from '../i18n/translator.js';

/** What the texts of hours are made with: the dictionary, and the formatters of the chosen language and clock. */
export interface HoursWords {
  readonly t: Translator;
  readonly f: Formatters;
}
