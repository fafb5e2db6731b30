import type { Language } from '../contract/scalars.schema.js';

// biome-ignore format: one word for each line would hide the rest of the file
const languages: readonly Language[] = [
  'ar', 'az', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'es-419', 'et', 'eu', 'fi', 'fr', 'he', 'hr', 'hu',
  'id', 'it', 'iw', 'ja', 'km', 'ko', 'lv', 'nl', 'no', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk', 'sr', 'sv', 'ta', 'th',
  'tr', 'uk', 'vi', 'zh-CN', 'zh-TW',
];

const isLanguage = (code: string | undefined): code is Language => languages.some((one) => one === code);

/** What browsers say, and the API calls by another name. */
const others: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['zh', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
]);

/** The API's own code for a BCP 47 locale; undefined: it has none, and then it writes in English. */
export function apiLanguage(locale: string): Language | undefined {
  const [language = ''] = locale.split('-');
  return [locale, others.get(locale), language, others.get(language)].find(isLanguage);
}
