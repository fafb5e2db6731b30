import type { Dictionary } from './dictionary.js';
import { dictionaryLanguage } from './locale.js';
import { bringIntoUse } from './wordsInUse.js';

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
  const { translations } = await import('./translations.js');
  const { words } = await translations[language]();
  await bringIntoUse(words);
  return words.texts;
}
