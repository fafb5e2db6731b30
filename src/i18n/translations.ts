import type { Language } from './locale.js';
import type { TextsInParts } from './textsInParts.js';

/** Where each language is. Fetched by pages that are not in English. */
export const translations: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ words: TextsInParts }>>> =
  {
    de: () => import('./german/german.js'),
    fr: () => import('./french/french.js'),
    es: () => import('./spanish/spanish.js'),
    it: () => import('./italian/italian.js'),
    pt: () => import('./portuguese/portuguese.js'),
    nl: () => import('./dutch/dutch.js'),
    ja: () => import('./japanese/japanese.js'),
    ar: () => import('./arabic/arabic.js'),
  };
