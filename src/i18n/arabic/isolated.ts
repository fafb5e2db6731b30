import type { Dictionary, PluralForms } from '../dictionary.js';

type Texts = Partial<Dictionary>;

const isolate = (text: string) => text.replace(/\{\w+\}/g, '\u2068$&\u2069');

/**
 * The same texts, in which whatever is filled in runs its own way: a name, an address or the number of a phone turns
 * nothing round that stands beside it.
 */
export function isolated<Given extends Texts>(texts: Given): Given {
  const entries = Object.entries<string | PluralForms>(texts).map(([key, entry]) => [
    key,
    typeof entry === 'string'
      ? isolate(entry)
      : Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, isolate(text)])),
  ]);
  // SAFETY: keys and forms are those that were given, and a text with marks in it is a text.
  return Object.fromEntries(entries) as Given;
}
