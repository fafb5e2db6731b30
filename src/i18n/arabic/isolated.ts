import type { Dictionary, PluralForms } from '../dictionary.js';

type Texts = Partial<Dictionary>;

const placeholder = /\{\w+\}/g;

/** A text that is nothing but what is filled in says by a mark which way it runs: what is isolated does not. */
const begin = (text: string) =>
  text.match(placeholder) && !/\p{L}/u.test(text.replace(placeholder, '')) ? '\u200f' : '';

const isolate = (text: string) => begin(text) + text.replace(placeholder, '\u2068$&\u2069');

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
