/** Languages that come with a dictionary. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'ar'] as const;
export type Language = (typeof languages)[number];

/** The language of a tag: `de` of `de-AT`. */
export const languageOf = (locale: string): string => parse(locale)?.language ?? 'en';

/** The tag as Intl takes it: `de_AT` is read as `de-AT`, and what is no tag at all as English. */
export const parseLocale = (locale: string): string => parse(locale)?.toString() ?? 'en';

/** The dictionary that serves the locale: its language's, or English. */
export function dictionaryLanguage(locale: string): Language {
  const language = languageOf(locale);
  return languages.find((known) => known === language) ?? 'en';
}

/**
 * The first wanted locale that has a dictionary, with its region kept, since dates and clocks follow it: `de-AT`
 * stays `de-AT`. `en` when there is none. Takes `navigator.languages`, or one tag.
 */
export function resolveLocale(wanted: string | readonly string[]): string {
  for (const locale of typeof wanted === 'string' ? [wanted] : wanted) {
    const parsed = parse(locale);
    if (parsed && languages.some((known) => known === parsed.language)) return parsed.toString();
  }
  return 'en';
}

function parse(locale: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
