import type { Dictionary } from './dictionary.js';
import { dictionaryLanguage, type Language } from './locale.js';

const loaders: Readonly<Record<Language, () => Promise<Dictionary | null>>> = {
  en: async () => null,
  de: async () => (await import('./locales/de.js')).de,
};

/**
 * The dictionary that serves the locale: `de-AT` gets German. null: English does, as for an unknown language; it is
 * there at once, the others are fetched when first asked for.
 *
 * @throws what the module loader throws when the file can't be fetched; English stands in until then.
 */
export const loadDictionary = (locale: string): Promise<Dictionary | null> =>
  loaders[dictionaryLanguage(locale)]();
