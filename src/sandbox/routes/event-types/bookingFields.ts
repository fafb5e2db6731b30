import type * as z from 'zod';
import {
  customFieldInput,
  defaultFieldInput,
  type PersonFieldInput,
  personFieldInput,
} from '../../../contract/event-types/bookingFieldInputs.schema.js';
import type {
  BookingField,
  BookingFieldType,
  CustomField,
  DefaultField,
} from '../../../contract/event-types/bookingFields.schema.js';
import { badRequest } from '../../http/Refusal.js';
import { constraintOf } from '../../validation/constraints.js';

const plain = { isDefault: true, disableOnPrefill: false } as const;
const shown = { ...plain, required: false, hidden: false } as const;

/** What every event type asks, in this order, with a host's own questions between location and title. */
const SYSTEM = {
  name: { ...plain, type: 'name', slug: 'name', required: true, label: 'your_name' },
  email: { ...plain, type: 'email', slug: 'email', required: true, hidden: false },
  location: { isDefault: true, type: 'radioInput', slug: 'location', required: false, hidden: false },
  title: { ...plain, type: 'text', slug: 'title', required: true, hidden: true },
  notes: { ...shown, type: 'textarea', slug: 'notes' },
  guests: { ...shown, type: 'multiemail', slug: 'guests' },
  rescheduleReason: { ...shown, type: 'textarea', slug: 'rescheduleReason' },
} as const satisfies Record<string, DefaultField>;

const FIRST = ['email', 'location'] as const;
const LAST = ['title', 'notes', 'guests', 'rescheduleReason'] as const;
type SentBySlug = 'location' | (typeof LAST)[number];
const SENT_BY_SLUG: readonly SentBySlug[] = [...LAST, 'location'];
const isSentBySlug = (slug: unknown): slug is SentBySlug => SENT_BY_SLUG.some((known) => known === slug);

const SENT_BY_TYPE: readonly PersonFieldInput['type'][] = ['name', 'splitName', 'email'];
const isSentByType = (type: unknown) => SENT_BY_TYPE.some((known) => known === type);

const CUSTOM: readonly unknown[] = [
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
] satisfies BookingFieldType[];

const namedBy = ({ slug }: BookingField) => slug === 'name' || slug === 'splitName';

export const defaultBookingFields: readonly BookingField[] = Object.values(SYSTEM);

/** A field that nobody sees is asked of nobody. */
export const isHidden = (field: BookingField): boolean => 'hidden' in field && field.hidden;

/** Asked, and not to be left empty. */
export const isAskedAndRequired = (field: BookingField): boolean =>
  !isHidden(field) && 'required' in field && field.required;

/**
 * Reads the questions of a new or changed event type; what is not sent is as it always is.
 * @param isTeams who books a team's may leave a phone number in place of an e-mail address
 * @throws Refusal 400 with the first thing that is wrong
 */
export function readBookingFields(value: unknown, isTeams = false): BookingField[] {
  if (!Array.isArray(value)) throw badRequest("'bookingFields' must be an array.");
  if (value.length === 0) throw badRequest("'bookingFields' must contain at least 1 booking field.");
  const sent = value.map(readField);
  const slugs = sent.map(({ slug }) => slug);
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
  if (twice)
    throw badRequest(
      `Duplicate bookingFields slug '${twice}' found. All bookingFields slugs must be unique.`,
    );

  const system = (slug: keyof typeof SYSTEM) => sent.find((one) => one.slug === slug) ?? SYSTEM[slug];
  const name = sent.find(namedBy) ?? SYSTEM.name;
  const custom = sent.filter((one) => !(namedBy(one) || one.slug in SYSTEM));
  const fields = [name, ...FIRST.map(system), ...custom, ...LAST.map(system)];
  requireWayToReach(fields, isTeams);
  return fields;
}

/** What has been read goes by these; who books goes by the type. */
export const slugsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((sent) => String(sent?.slug ?? sent?.type)) : [];

function readField(value: unknown): BookingField {
  const sent: Record<string, unknown> = { ...(value instanceof Object && value) };
  const { type, slug } = sent;
  if (!type && !isSentBySlug(slug))
    throw badRequest(slug === undefined ? NEEDS_TYPE : `Unsupported booking field slug '${slug}'.`);
  if (isSentByType(type)) return readPerson(sent);
  if (type && !CUSTOM.includes(type) && !isSentBySlug(slug))
    throw badRequest(`Unsupported booking field type '${type}'.`);
  if (!slug) throw badRequest(NEEDS_SLUG);
  return isSentBySlug(slug) ? readDefault(sent) : readCustom(sent);
}

const NEEDS_TYPE = `All booking fields except ones with slug equal to ${SENT_BY_SLUG.join(', ').replace(/, (\w+)$/, ' and $1')} must have a 'type' property.`;
const NEEDS_SLUG = `Each booking field except ones with type equal to ${SENT_BY_TYPE.join(', ')} must have a 'slug' property.`;

/** @throws Refusal 400 that tells every rule the field breaks */
function read<Output>(schema: z.ZodType<Output>, sent: Record<string, unknown>): Output {
  const result = schema.safeParse(sent);
  if (result.success) return result.data;
  const broken = result.error.issues.map(
    (issue) => constraintOf(issue, String(issue.path[0] ?? ''), false)[1],
  );
  throw badRequest(
    `Validation failed for ${sent.type ?? sent.slug} booking field: ${[...new Set(broken)].join(', ')}`,
  );
}

function readPerson(sent: Record<string, unknown>): DefaultField {
  const field = read(personFieldInput, sent);
  const common = { isDefault: true, disableOnPrefill: field.disableOnPrefill ?? false } as const;
  switch (field.type) {
    case 'name':
      return { ...field, ...common, slug: 'name', required: true };
    case 'splitName':
      return { ...field, ...common, slug: 'splitName', lastNameRequired: field.lastNameRequired ?? false };
    case 'email':
      return {
        ...field,
        ...common,
        slug: 'email',
        required: field.required ?? true,
        hidden: field.hidden ?? false,
      };
  }
}

/** Sent without a label, the system's own label goes too. */
function readDefault(sent: Record<string, unknown>): DefaultField {
  const field = read(defaultFieldInput, sent);
  if (field.slug === 'location')
    return { ...SYSTEM.location, ...(field.label !== undefined && { label: field.label }) };
  const { slug, ...words } = field;
  return {
    ...SYSTEM[slug],
    ...words,
    required: field.required ?? false,
    disableOnPrefill: field.disableOnPrefill ?? false,
  };
}

function readCustom(sent: Record<string, unknown>): CustomField {
  const field = read(customFieldInput, sent);
  const { disableOnPrefill = false, hidden = false } = field;
  return {
    ...field,
    ...(field.type === 'url' && { placeholder: field.placeholder ?? '' }),
    isDefault: false,
    disableOnPrefill,
    hidden,
  };
}

/** A personal event type needs the attendee's e-mail, asked for and seen. */
function requireWayToReach(fields: readonly BookingField[], isTeams: boolean): void {
  const isAsked = (wanted: string) =>
    fields.some((field) => field.slug === wanted && isAskedAndRequired(field));
  if (!isAsked('email') && !isAsked('attendeePhoneNumber')) {
    throw badRequest(
      'Booking fields validation failed: visible and required email or visible and required attendee phone field is needed.',
    );
  }
  if (!isAsked('email') && !isTeams) {
    throw badRequest('checkIsEmailUserAccessible - Email booking field must be required and visible');
  }
}

/** Whether guests can be named is the same as whether their field shows. */
export const withGuestsHidden = (fields: readonly BookingField[], hidden: boolean): BookingField[] =>
  fields.map((one) => (one.slug === 'guests' && one.isDefault ? { ...one, hidden } : one));
