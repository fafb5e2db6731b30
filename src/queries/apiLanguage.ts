const languages = new Set(
  'ar ca de es eu he id ja lv pl ro sr th vi az cs el es-419 fi hr it km nl pt ru sv tr zh-CN bg da en et fr hu iw ko no pt-BR sk ta uk zh-TW bn'.split(
    ' ',
  ),
);

/** What browsers say, and the API calls by another name. */
const others: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['zh', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
]);

/** The API's own code for a BCP 47 locale; undefined: it has none, and then it writes in English. */
export function apiLanguage(locale: string): string | undefined {
  const [language = ''] = locale.split('-');
  return [locale, others.get(locale), language, others.get(language)].find(
    (code) => code !== undefined && languages.has(code),
  );
}
