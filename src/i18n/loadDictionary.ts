import type { Dictionary } from './dictionary.js';
import { dictionaryLanguage, type Language } from './locale.js';
import type { TextsInParts } from './textsInParts.js';
import { bringIntoUse } from './wordsInUse.js';

const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ words: TextsInParts }>>> = {
  de: () => import('./german/german.js'),
  fr: () => import('./french/french.js'),
  es: () => import('./spanish/spanish.js'),
  it: () => import('./italian/italian.js'),
  pt: () => import('./portuguese/portuguese.js'),
  nl: () => import('./dutch/dutch.js'),
  ja: () => import('./japanese/japanese.js'),
  ar: () => import('./arabic/arabic.js'),
};

/**
 * The dictionary that serves the locale: `de-AT` gets German. null: English does, as for an unknown language; it is
 * there at once, the others are fetched when first asked for. What is read late comes with what shows it, and is in
 * the same dictionary then.
 *
 * @throws what the module loader throws when a file can't be fetched; English stands in until then.
 */
export async function loadDictionary(locale: string): Promise<Readonly<Partial<Dictionary>> | null> {
  const language = dictionaryLanguage(locale);
  if (language === 'en') return null;
  const { words } = await loaders[language]();
  await bringIntoUse(words);
  return words.texts;
}
