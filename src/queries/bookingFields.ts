import type { Wire } from './Wire.js';

const kinds = [
  'name',
  'splitName',
  'email',
  'phone',
  'address',
  'text',
  'url',
  'number',
  'date',
  'textarea',
  'multiemail',
  'select',
  'multiselect',
  'checkbox',
  'radio',
  'radioInput',
  'boolean',
] as const;

/** How a question of the booking form is answered. `radioInput` is the choice of a place. */
export type BookingFieldKind = (typeof kinds)[number];

export interface BookingFieldOption {
  /** What is sent. */
  readonly value: string;
  /** What is shown. */
  readonly label: string;
  /** What choosing it adds to the price, in whole units of the event type's currency; null: nothing. */
  readonly price: number | null;
}

/** A question of the booking form, in the order of the form. */
export interface BookingField {
  /** The answer goes by it. */
  readonly slug: string;
  readonly kind: BookingFieldKind;
  readonly isRequired: boolean;
  /** Not shown; what the host's page answers is sent all the same. */
  readonly isHidden: boolean;
  /** Asked when a booking moves, and only then. */
  readonly isForMove: boolean;
  /** Where the host's page has answered it, the visitor can't change that. */
  readonly isLockedByPrefill: boolean;
  /** Not asked where there is one option: it is chosen. */
  readonly isHiddenWithOneOption: boolean;
  /** The host's own words, which may hold Markdown; null: the dictionary has them, by slug. */
  readonly label: string | null;
  readonly placeholder: string | null;
  /** What can be chosen, for kinds with a choice. */
  readonly options: readonly BookingFieldOption[];
  /** First name and last name, of a name in two parts; else empty. */
  readonly nameParts: readonly BookingField[];
  /** In characters; null: no limit. */
  readonly minLength: number | null;
  readonly maxLength: number | null;
  /** Of a number; null: no limit. */
  readonly min: number | null;
  readonly max: number | null;
  /** Who may book by their e-mail address: `ada@acme.example`, `@acme.example` or `acme.example`. Empty: everybody. */
  readonly requireEmails: readonly string[];
  /** Who may not, in the same form. */
  readonly excludeEmails: readonly string[];
  /** What a ticked box adds to the price, or each one of a number; null: nothing. */
  readonly price: number | null;
}

const isKind = (type: string): type is BookingFieldKind => kinds.some((kind) => kind === type);

/** The server names its own fields' labels by a key of its dictionary, such as `your_name`: those are not words to show. */
export const isDictionaryKey = (label: string) => /^[a-z]+(_[a-z]+)+$/.test(label);

const text = (wire: Wire, key: string) => wire.at(key).maybe((it) => it.text()) || null;
const words = (wire: Wire, key: string) => {
  const found = text(wire, key);
  return found && isDictionaryKey(found) ? null : found;
};
const number = (wire: Wire, key: string) => wire.at(key).maybe((it) => it.number());
const emails = (wire: Wire, key: string) =>
  text(wire, key)
    ?.toLowerCase()
    .match(/[^\s,;]+/g) ?? [];
const list = (wire: Wire, key: string) => wire.at(key).maybe((it) => it.list()) ?? [];

function readOption(wire: Wire): BookingFieldOption {
  if (typeof wire.raw === 'string') return { value: wire.text(), label: wire.text(), price: null };
  const value = wire.at('value').text();
  return { value, label: text(wire, 'label') ?? value, price: number(wire, 'price') };
}

function fieldOf(wire: Wire, kind: BookingFieldKind, slug: string): BookingField {
  return {
    slug,
    kind,
    isRequired: wire.at('required').flag(),
    isHidden: wire.at('hidden').flag(),
    isForMove: slug === 'rescheduleReason',
    isLockedByPrefill: wire.at('disableOnPrefill').flag(),
    isHiddenWithOneOption: wire.at('hideWhenJustOneOption').flag(),
    label: words(wire, 'label'),
    placeholder: words(wire, 'placeholder'),
    options: list(wire, 'options').map(readOption),
    nameParts: [],
    minLength: number(wire, 'minLength'),
    maxLength: number(wire, 'maxLength'),
    min: number(wire, 'min'),
    max: number(wire, 'max'),
    requireEmails: emails(wire, 'requireEmails'),
    excludeEmails: emails(wire, 'excludeEmails'),
    price: number(wire, 'price'),
  };
}

function splitNameOf(wire: Wire, slug: string): BookingField {
  const whole = fieldOf(wire, 'splitName', slug);
  const part = (key: 'firstName' | 'lastName', isRequired: boolean): BookingField => ({
    ...whole,
    slug: key,
    kind: 'name',
    isRequired,
    label: words(wire, `${key}Label`),
    placeholder: words(wire, `${key}Placeholder`),
  });
  return {
    ...whole,
    nameParts: [part('firstName', true), part('lastName', wire.at('lastNameRequired').flag())],
  };
}

/**
 * Empty: the field is of a kind that a newer server knows. A field that this version of the API has no words for comes
 * as the JSON in which the server keeps it, under its `name` and with labelled, priced options.
 */
export function readBookingField(wire: Wire): BookingField[] {
  const type = text(wire, 'type') ?? '';
  if (type === 'unknown') return wire.at('bookingField').json(readBookingField) ?? [];
  if (!isKind(type)) return [];
  const slug = text(wire, 'slug') ?? text(wire, 'name') ?? type;
  return [type === 'splitName' ? splitNameOf(wire, slug) : fieldOf(wire, type, slug)];
}
