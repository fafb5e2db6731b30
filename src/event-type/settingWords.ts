import type { Formatters } from '../i18n/formatters.js';
import type { Translator } from '../i18n/translator.js';

/** What the settings of event types speak with. */
export interface SettingWords {
  readonly t: Translator;
  readonly f: Formatters;
}
