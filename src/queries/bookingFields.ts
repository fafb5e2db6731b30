import type { Wire } from './Wire.js';

/** How a question of the booking form is answered. */
export type BookingFieldKind =
  | 'name'
  | 'splitName'
  | 'email'
  | 'phone'
  | 'address'
  | 'text'
  | 'url'
  | 'number'
  | 'textarea'
  | 'multiemail'
  | 'select'
  | 'multiselect'
  | 'checkbox'
  | 'radio'
  | 'boolean';

/** A question of the booking form that the visitor sees, in the order of the form. */
export interface BookingField {
  readonly slug: string;
  readonly kind: BookingFieldKind;
  readonly isRequired: boolean;
  /** The host's own words; null: the dictionary has them, by slug. */
  readonly label: string | null;
  readonly placeholder: string | null;
  /** What can be chosen, for kinds with a choice. */
  readonly options: readonly string[];
  /** Of a split name: whether the last name is required. */
  readonly isLastNameRequired: boolean;
}

const kinds: readonly string[] = [
  'name',
  'splitName',
  'email',
  'phone',
  'address',
  'text',
  'url',
  'number',
  'textarea',
  'multiemail',
  'select',
  'multiselect',
  'checkbox',
  'radio',
  'boolean',
] satisfies BookingFieldKind[];

/** The server names its own fields' labels by a key of its dictionary, such as `your_name`: those are not words to show. */
const isDictionaryKey = (label: string) => /^[a-z]+(_[a-z]+)+$/.test(label);

/**
 * Empty: the field is hidden, is no question (the location is asked for apart), is asked only when a booking moves,
 * or is of a kind that a newer server knows.
 */
export function readBookingField(wire: Wire): BookingField[] {
  const type = wire.at('type').maybe((it) => it.text()) ?? '';
  const slug = wire.at('slug').maybe((it) => it.text()) ?? type;
  const isAsked = slug !== 'location' && slug !== 'rescheduleReason' && !wire.at('hidden').flag();
  if (!isAsked || !kinds.includes(type)) return [];
  const label = wire.at('label').maybe((it) => it.text());
  return [
    {
      slug,
      // SAFETY: `kinds` has just been asked, and holds nothing but kinds.
      kind: type as BookingFieldKind,
      isRequired: wire.at('required').flag(),
      label: label === null || label === '' || isDictionaryKey(label) ? null : label,
      placeholder: wire.at('placeholder').maybe((it) => it.text()) || null,
      options: wire.at('options').maybe((list) => list.list().map((each) => each.text())) ?? [],
      isLastNameRequired: wire.at('lastNameRequired').flag(),
    },
  ];
}
