import { CalConfigError } from '../errors/index.js';

/** A prop that is told as a DOM event, `daybook-<event>`: with what it was given, or with several things by these names. */
export interface Told {
  readonly event: string;
  readonly detail?: readonly string[];
}

/**
 * How an element takes a prop. `text`, `number`, `switch` (there, or `="false"`) and `json` are an attribute and a property;
 * a `value` is a property alone; a `react` one is for those who have React, and the element has none.
 */
export type Kind = 'text' | 'number' | 'switch' | 'json' | 'value' | 'react' | Told;

/** Of a union, the keys of every member. */
export type KeysOf<Props> = Props extends unknown ? keyof Props & string : never;

/** Every prop of an atom has its kind: one that is new is a type error until it has. */
export type Table<Props> = { readonly [Name in KeysOf<Props>]: Kind };

/** `apiUrl`: `api-url` */
export const attributeOf = (property: string) =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const isTold = (kind: Kind): kind is Told => typeof kind === 'object';

/** Whether it can be written in HTML. */
export const isWritten = (kind: Kind) => !isTold(kind) && kind !== 'value' && kind !== 'react';

function wrongAttribute(attribute: string, text: string, form: string, cause?: unknown) {
  return new CalConfigError({
    code: 'prop_invalid',
    what: `The attribute \`${attribute}\` is \`${text}\`.`,
    why: 'It counts as left out.',
    todo: `Give ${form}, or set the property of that name.`,
    cause,
  });
}

/** What an attribute says; null: it is not there. Throws a `CalConfigError` where it is of another form. */
export function readAttribute(kind: Kind, attribute: string, text: string | null): unknown {
  if (text === null) return undefined;
  if (kind === 'switch') return text !== 'false';
  if (kind === 'number') {
    const number = Number(text);
    if (text.trim() === '' || Number.isNaN(number)) throw wrongAttribute(attribute, text, 'a number');
    return number;
  }
  if (kind !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw wrongAttribute(attribute, text, 'JSON', cause);
  }
}
