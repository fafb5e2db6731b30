const regionOf = (tag: string | undefined): string | undefined => {
  try {
    return tag ? new Intl.Locale(tag).region : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The country whose numbers she most likely writes without a code (ISO 3166-1 alpha-2): of the page's locale, of her
 * browser's language, else where the page's language has most of its speakers.
 * @param languages of the browser, the one she likes best first
 */
export const ownCountry = (locale: string, languages: readonly string[]): string =>
  [locale, ...languages].map(regionOf).find((region) => region?.length === 2) ??
  regionOf(new Intl.Locale(locale).maximize().toString()) ??
  'US';
