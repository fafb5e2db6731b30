import { languageOf } from './locale.js';

/** Those that put no blank between two sentences. */
const unspaced: readonly string[] = ['ja', 'zh', 'yue'];

/** Whole sentences, one after the other as the language of the locale writes them. What is not said is left out. */
export const sentences = (locale: string, ...texts: readonly (string | false | null | undefined)[]): string =>
  texts.filter(Boolean).join(unspaced.includes(languageOf(locale)) ? '' : ' ');
