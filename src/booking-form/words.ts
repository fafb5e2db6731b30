import type { Formatters } from '../i18n/formatters.js';
import type { Translator } from '../i18n/translator.js';

/** What a part speaks with: the dictionary, and the formatters of the chosen clock. */
export interface Words {
  readonly t: Translator;
  readonly f: Formatters;
}
