import type { en } from './locales/en.js';

type English = typeof en;

/** A text that depends on `count`. The forms are those of `Intl.PluralRules`; where a language lacks one, `other` stands in. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The name of a text, such as `booker.monthPrevious`. */
export type DictionaryKey = keyof English;

/** The same texts in another language: `satisfies WordsOf<typeof enForm>` names those that a file lacks. */
export type WordsOf<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : PluralForms;
};

/** Every text in one language: what a translation must hold. */
export type Dictionary = WordsOf<English>;

/** Texts that replace those of the dictionary, by key. */
export type DictionaryOverrides = Partial<Dictionary>;

type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The texts of an entry: itself, or each of its plural forms. */
type TextOf<Entry> = Entry extends string ? Entry : Entry[keyof Entry];

/** What the English text of that key wants filled in. A plural text always wants `count`. */
export type PlaceholderOf<Key extends DictionaryKey> =
  | Placeholder<TextOf<English[Key]>>
  | (English[Key] extends string ? never : 'count');

/** `count` is a number, so that a plural form can be chosen; the rest is text, already formatted, or a plain number. */
export type TextValues<Key extends DictionaryKey> = {
  readonly [Name in PlaceholderOf<Key>]: Name extends 'count' ? number : string | number;
};
