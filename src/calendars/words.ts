import type { Formatters } from '../i18n/formatters.js';
import type { Translator } from '../i18n/translator.js';

/** The texts and formatters that all of this is written with. */
export interface CalendarWords {
  readonly t: Translator;
  readonly f: Formatters;
}
