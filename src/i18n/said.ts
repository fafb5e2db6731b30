import type { DictionaryKey, PlaceholderOf, TextValues } from './dictionary.js';
import type { Translator } from './translator.js';

/** A sentence as data: what a model says before anybody knows in which language. Made by `said` alone. */
export interface Said {
  readonly key: DictionaryKey;
  readonly values: Readonly<Record<string, string | number>>;
}

/** That sentence, with what its placeholders want. */
export const said = <Key extends DictionaryKey>(
  key: Key,
  ...[values]: [PlaceholderOf<Key>] extends [never] ? [] : [values: TextValues<Key>]
): Said => ({ key, values: { ...values } });

/** The sentence in a language. */
export const sayIn = (t: Translator, { key, values }: Said): string =>
  // SAFETY: `said` asked for the values that go with the key.
  (t as (key: DictionaryKey, values: Said['values']) => string)(key, values);
