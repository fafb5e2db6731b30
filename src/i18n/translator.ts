import type {
  Dictionary,
  DictionaryKey,
  DictionaryOverrides,
  PlaceholderOf,
  PluralForms,
  TextValues,
} from './dictionary.js';
import { english } from './english/english.js';
import { languageOf, parseLocale } from './locale.js';

export interface TranslatorOptions {
  /** BCP 47: the language of dictionary and overrides. Chooses their plural forms and the digits of numbers. */
  locale: string;
  /** A text that it lacks, as one that has come in part may, is taken from English. null: English itself. */
  dictionary: Readonly<Partial<Dictionary>> | null;
  /** These win over the dictionary. */
  overrides?: DictionaryOverrides;
}

/** The text of that key with its placeholders filled in; a text without placeholders takes no values. */
export type Translator = <Key extends DictionaryKey>(
  key: Key,
  ...values: [PlaceholderOf<Key>] extends [never] ? [] : [values: TextValues<Key>]
) => string;

/** The forms of whole numbers in English, as CLDR has them: to make its `Intl.PluralRules` takes a tenth of the first paint. */
const englishForm = (count: number): Intl.LDMLPluralRule => (count === 1 ? 'one' : 'other');

/** How a language counts, and writes its numbers. Each is made when it is first wanted. */
function countingOf(tag: string) {
  const locale = parseLocale(tag);
  const isEnglish = languageOf(locale) === 'en';
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return {
    formOf(count: number): Intl.LDMLPluralRule {
      if (isEnglish) return englishForm(count);
      plurals ??= new Intl.PluralRules(locale);
      return plurals.select(count);
    },
    write(number: number): string {
      numbers ??= new Intl.NumberFormat(locale);
      return numbers.format(number);
    },
  };
}

export function createTranslator({ locale, dictionary, overrides }: TranslatorOptions): Translator {
  const own = countingOf(locale);
  const inEnglish = countingOf('en');

  return (key, ...[values]) => {
    const given: Readonly<Record<string, unknown>> = values ?? {};
    const translated = overrides?.[key] ?? dictionary?.[key];
    // English that stands in counts as English does.
    const { formOf, write } = translated === undefined ? inEnglish : own;
    // The key itself stands in where code without types asks for a text that there is not.
    const entry: string | PluralForms = translated ?? english[key] ?? key;
    const text = typeof entry === 'string' ? entry : (entry[formOf(Number(given.count))] ?? entry.other);
    // A placeholder that is not given stays visible: a wrong override shows where it was made.
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = given[name];
      return typeof value === 'number' ? write(value) : String(value ?? placeholder);
    });
  };
}
