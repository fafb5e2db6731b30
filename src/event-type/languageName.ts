/** What a language is called in the language of `locale`; its tag where nobody has a name for it. Both BCP 47. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
