import { parseLocale } from './locale.js';

const rightToLeft = /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** Which way the locale's script runs. A tag that can't be read counts as English. */
export const textDirection = (locale: string): 'ltr' | 'rtl' =>
  // By script, since getTextInfo is missing in Firefox.
  rightToLeft.test(new Intl.Locale(parseLocale(locale)).maximize().script ?? '') ? 'rtl' : 'ltr';
