import { parseLocale } from './locale.js';

const rightToLeft = /Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa/;

/** English, in which nothing has to be looked up before the first paint. */
const plainEnglish = /^en(-[a-z]{2})?$/i;

/** Which way the locale's script runs. A tag that can't be read counts as English. */
export const textDirection = (locale: string): 'ltr' | 'rtl' =>
  // By script, since getTextInfo is missing in Firefox.
  !plainEnglish.test(locale) && rightToLeft.test(new Intl.Locale(parseLocale(locale)).maximize().script ?? '')
    ? 'rtl'
    : 'ltr';
