/** What becomes of a prop. Its name is the key that the rule stands under. */
export type PropRule =
  /** Nothing is to be done. */
  | { readonly as: 'same' }
  | { readonly as: 'renamed'; readonly to: string; readonly note?: string }
  /**
   * It stays, under `to` if it has another name, and means something else. `reads`: how a function that is given reads
   * what it is told, from → to; where that says all, nobody has to look.
   */
  | {
      readonly as: 'changed';
      readonly todo: string;
      readonly to?: string;
      readonly reads?: Readonly<Record<string, string>>;
    }
  /** It goes, and somebody has to see to what it did. */
  | { readonly as: 'dropped'; readonly todo: string }
  /** It goes, and nothing is lost. */
  | { readonly as: 'needless'; readonly note: string }
  /** Class names for parts: `classNames` says which part is which of ours. */
  | { readonly as: 'classNames'; readonly note?: string }
  /** An object: the rules of what is in it. What is not named goes as `dropped`. */
  | { readonly as: 'object'; readonly keys: Readonly<Record<string, PropRule>> };

export type PropRules = Readonly<Record<string, PropRule>>;

export interface ComponentRule {
  /** What it is called here. */
  readonly to: string;
  /** Heading of the guide where it is told, as the end of its address. */
  readonly guide: string;
  readonly props: PropRules;
  /** What has to be given here that was not there, and how: by the prop's name. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Said of each use that does not name this prop: another default. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Said of each use. */
  readonly note?: string;
}

/** What becomes of a hook, a type or another name that is imported. */
export type NameRule =
  | { readonly to: string; readonly guide: string; readonly todo?: string; readonly call?: CallRule }
  /** There is none here. */
  | { readonly to: null; readonly guide: string; readonly todo: string };

/** How a call of a hook is written here. */
export type CallRule =
  /** It takes nothing: what was given is seen to by somebody. */
  | { readonly as: 'bare'; readonly todo: string }
  /** Its arguments in this order become one object with these keys. */
  | { readonly as: 'object'; readonly keys: readonly string[] };

export const same: PropRule = { as: 'same' };
export const renamed = (to: string, note?: string): PropRule => ({
  as: 'renamed',
  to,
  ...(note === undefined ? {} : { note }),
});
export const changed = (
  todo: string,
  more: { to?: string; reads?: Record<string, string> } = {},
): PropRule => ({
  as: 'changed',
  todo,
  ...more,
});
export const dropped = (todo: string): PropRule => ({ as: 'dropped', todo });
export const needless = (note: string): PropRule => ({ as: 'needless', note });
export const classNames: PropRule = { as: 'classNames' };

/** All of these stay as they are. */
export const sames = (...names: string[]): PropRules => Object.fromEntries(names.map((name) => [name, same]));

/** A callback that was told `{ status, data }`, and is told the data itself. */
export const unwrapped = (what: string, reads: Record<string, string> = { data: '' }): PropRule =>
  changed(`It is told ${what} itself, without { status, data } around it.`, { reads });

/** A callback that was told `{ status, error: { code, message } }`, and is told an error of JavaScript's own. */
export const failed: PropRule = changed(
  'It is told an Error with `message`; a CalError also has `code` and, of an answer, `status`.',
  { reads: { 'error.message': 'message', message: 'message' } },
);
