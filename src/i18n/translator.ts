import type {
  Dictionary,
  DictionaryKey,
  DictionaryOverrides,
  PlaceholderOf,
  PluralForms,
  TextValues,
} from './dictionary.js';
import { parseLocale } from './locale.js';
import { en } from './locales/en.js';

export interface TranslatorOptions {
  /** BCP 47. Chooses plural forms and the digits of numbers. */
  locale: string;
  /** A text that it lacks, as one written for an older version may, is taken from English. */
  dictionary: Dictionary;
  /** These win over the dictionary. */
  overrides?: DictionaryOverrides;
}

/** The text of that key with its placeholders filled in; a text without placeholders takes no values. */
export type Translator = <Key extends DictionaryKey>(
  key: Key,
  ...values: [PlaceholderOf<Key>] extends [never] ? [] : [values: TextValues<Key>]
) => string;

export function createTranslator({ locale, dictionary, overrides }: TranslatorOptions): Translator {
  const plurals = new Intl.PluralRules(parseLocale(locale));
  const numbers = new Intl.NumberFormat(parseLocale(locale));

  const textOf = (entry: string | PluralForms, count: unknown): string => {
    if (typeof entry === 'string') return entry;
    return entry[plurals.select(Number(count))] ?? entry.other;
  };

  return (key, ...[values]) => {
    const given: Readonly<Record<string, unknown>> = values ?? {};
    // The key itself stands in where code without types asks for a text that there is not.
    const text = textOf(overrides?.[key] ?? dictionary[key] ?? en[key] ?? key, given.count);
    // A placeholder that is not given stays visible: a wrong override shows where it was made.
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = given[name];
      return typeof value === 'number' ? numbers.format(value) : String(value ?? placeholder);
    });
  };
}
