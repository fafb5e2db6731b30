const rightToLeft = /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** Which way the locale's script runs. A tag that can't be read runs left to right. */
export function textDirection(locale: string): 'ltr' | 'rtl' {
  try {
    // By script, since getTextInfo is missing in Firefox.
    return rightToLeft.test(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
