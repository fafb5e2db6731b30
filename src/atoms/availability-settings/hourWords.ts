import type { Formatters } from '../../i18n/formatters.js';
import type { Translator } from '../../i18n/translator.js';
import type { WallClock } from '../../i18n/wallClock.js';

/** What the parts speak with: the dictionary, the formatters of the host's clock, and her way to write hours. */
export interface HourWords {
  readonly t: Translator;
  readonly f: Formatters;
  readonly clock: WallClock;
}
