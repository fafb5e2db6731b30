import { enHours } from '../../i18n/english/enHours.js';
import { createFormatters } from '../../i18n/formatters.js';
import { de } from '../../i18n/locales/de.js';
import { en } from '../../i18n/locales/en.js';
import { createTranslator } from '../../i18n/translator.js';
import type { HourRange } from '../../time/weeklyHours.js';
import type { HoursWords } from '../words.js';

/** The words of a locale; German and English are all that there are. */
export const wordsIn = (locale: string): HoursWords => ({
  t: createTranslator({ locale, dictionary: locale.startsWith('de') ? de : { ...en, ...enHours } }),
  f: createFormatters({ locale }),
});

/** `'9-12 13-17:30'` as ranges of a day. */
export const hours = (text: string): HourRange[] =>
  text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [start = 0, end = 0] = part.split('-').map((time) => {
        const [hour = 0, minute = 0] = time.split(':').map(Number);
        return hour * 60 + minute;
      });
      return { start, end };
    });
