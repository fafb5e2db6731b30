import { de } from './de.js';
import { en, type Words } from './en.js';

type Language = 'en' | 'de';

/** `?lang=de` is German, everything else English. */
export const language: Language = new URLSearchParams(location.search).get('lang') === 'de' ? 'de' : 'en';

export const words: Words = { en, de }[language];

/** British English: days before months, 24 hours, as in Leeds. */
export const locale = { en: 'en-GB', de: 'de-DE' }[language];

/** The address of a page in the language that is being read. */
export const pageHref = (path: string, query: Record<string, string> = {}) => {
  const search = new URLSearchParams({ ...query, ...(language === 'de' && { lang: 'de' }) }).toString();
  return search === '' ? path : `${path}?${search}`;
};

/** This page in the other language. */
export const otherLanguageHref = () => {
  const search = new URLSearchParams(location.search);
  if (language === 'de') search.delete('lang');
  else search.set('lang', 'de');
  return `${location.pathname}?${search}`;
};
