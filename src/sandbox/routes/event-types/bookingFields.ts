import {
  type BookingField,
  bookingFieldType,
  defaultFieldSlugs,
} from '../../../contract/event-types/bookingFields.schema.js';
import { badRequest } from '../../http/Refusal.js';

const field = (type: BookingField['type'], slug: string, rest: Partial<BookingField>): BookingField => ({
  isDefault: true,
  type,
  slug,
  ...rest,
});
const plain = { disableOnPrefill: false };

/** What every event type asks, in this order, with a host's own questions between location and title. */
const SYSTEM = {
  name: field('name', 'name', { required: true, label: 'your_name', ...plain }),
  email: field('email', 'email', { required: true, hidden: false, ...plain }),
  location: field('radioInput', 'location', { required: false, hidden: false }),
  title: field('text', 'title', { required: true, hidden: true, ...plain }),
  notes: field('textarea', 'notes', { required: false, hidden: false, ...plain }),
  guests: field('multiemail', 'guests', { required: false, hidden: false, ...plain }),
  rescheduleReason: field('textarea', 'rescheduleReason', { required: false, hidden: false, ...plain }),
} as const;

type SystemSlug = keyof typeof SYSTEM;
const FIRST: readonly SystemSlug[] = ['name', 'email', 'location'];
const LAST: readonly SystemSlug[] = ['title', 'notes', 'guests', 'rescheduleReason'];
const isSystem = (slug: string): slug is SystemSlug => slug in SYSTEM;
const isDefaultSlug = (slug: unknown) => defaultFieldSlugs.some((known) => known === slug);
const NAMELESS: readonly unknown[] = ['name', 'splitName', 'email'];

export const defaultBookingFields: readonly BookingField[] = [...FIRST, ...LAST].map((slug) => SYSTEM[slug]);

/**
 * Reads the questions of a new or changed event type; what is not sent is as it always is.
 * @throws Refusal 400 with the first thing that is wrong
 */
export function readBookingFields(value: unknown): BookingField[] {
  if (!Array.isArray(value)) throw badRequest("'bookingFields' must be an array.");
  if (value.length === 0) throw badRequest("'bookingFields' must contain at least 1 booking field.");
  const sent = value.map(readField);
  const slugs = sent.map(({ slug }) => slug);
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
  if (twice)
    throw badRequest(
      `Duplicate bookingFields slug '${twice}' found. All bookingFields slugs must be unique.`,
    );

  const system = (slug: SystemSlug) => sent.find((one) => one.slug === slug) ?? SYSTEM[slug];
  const custom = sent.filter(({ slug = '' }) => !isSystem(slug));
  const fields = [...FIRST.map(system), ...custom, ...LAST.map(system)];
  requireWayToReach(fields);
  return fields;
}

function readField(value: unknown): BookingField & { slug: string } {
  // SAFETY: a field that is no object has no type and no slug, and is refused for that.
  const sent = (value ?? {}) as BookingField;
  const { type, slug } = sent;
  if (!type && !isDefaultSlug(slug))
    throw badRequest(slug === undefined ? NEEDS_TYPE : unsupportedSlug(slug));
  if (type && !bookingFieldType.safeParse(type).success)
    throw badRequest(`Unsupported booking field type '${type}'.`);
  if (type === 'name' || type === 'email' || type === 'splitName') return readPerson(sent, type);
  if (!slug) throw badRequest(NEEDS_SLUG);
  return isDefaultSlug(slug) && isSystem(slug) ? readSystem(sent, slug) : readCustom(sent, slug);
}

const NEEDS_TYPE = `All booking fields except ones with slug equal to ${defaultFieldSlugs.join(', ').replace(/, (\w+)$/, ' and $1')} must have a 'type' property.`;
const NEEDS_SLUG = `Each booking field except ones with type equal to ${NAMELESS.join(', ')} must have a 'slug' property.`;
const unsupportedSlug = (slug: string) => `Unsupported booking field slug '${slug}'.`;

/** Sent without a label, the system's own label goes too. */
const texts = ({ label, placeholder }: BookingField) => ({
  ...(label !== undefined && { label }),
  ...(placeholder !== undefined && { placeholder }),
});

function readPerson(
  sent: BookingField,
  type: 'name' | 'email' | 'splitName',
): BookingField & { slug: string } {
  const disableOnPrefill = sent.disableOnPrefill ?? false;
  if (type === 'email') {
    const { required = true, hidden = false } = sent;
    return { isDefault: true, type, slug: 'email', required, ...texts(sent), disableOnPrefill, hidden };
  }
  if (type === 'name')
    return { isDefault: true, type, slug: 'name', required: true, ...texts(sent), disableOnPrefill };
  const {
    firstNameLabel,
    firstNamePlaceholder,
    lastNameLabel,
    lastNamePlaceholder,
    lastNameRequired = false,
  } = sent;
  const names = { firstNameLabel, firstNamePlaceholder, lastNameLabel, lastNamePlaceholder };
  return { isDefault: true, type, slug: 'splitName', ...names, lastNameRequired, disableOnPrefill };
}

function readSystem(sent: BookingField, slug: SystemSlug): BookingField & { slug: string } {
  const { type, hidden } = SYSTEM[slug];
  const common = { isDefault: true, type, slug, required: sent.required ?? false, ...texts(sent) };
  if (slug === 'location') return { ...common, hidden: false };
  return { ...common, disableOnPrefill: sent.disableOnPrefill ?? false, hidden: sent.hidden ?? hidden };
}

function readCustom(sent: BookingField, slug: string): BookingField & { slug: string } {
  const refuse = (wrong: string) => badRequest(`Validation failed for ${sent.type} booking field: ${wrong}`);
  if (typeof sent.label !== 'string') throw refuse('label must be a string');
  if (typeof sent.required !== 'boolean') throw refuse('required must be a boolean value');
  return {
    isDefault: false,
    type: sent.type,
    slug,
    required: sent.required,
    ...(sent.type === 'url' && { placeholder: '' }),
    ...texts(sent),
    ...(sent.options && { options: sent.options }),
    disableOnPrefill: sent.disableOnPrefill ?? false,
    hidden: sent.hidden ?? false,
  };
}

/** A personal event type needs the attendee's e-mail, asked for and seen. */
function requireWayToReach(fields: readonly BookingField[]): void {
  const isAsked = (wanted: string) =>
    fields.some(({ slug, required, hidden }) => slug === wanted && required && !hidden);
  if (!isAsked('email') && !isAsked('attendeePhoneNumber')) {
    throw badRequest(
      'Booking fields validation failed: visible and required email or visible and required attendee phone field is needed.',
    );
  }
  if (!isAsked('email')) {
    throw badRequest('checkIsEmailUserAccessible - Email booking field must be required and visible');
  }
}

/** Whether guests can be named is the same as whether their field shows. */
export const withGuestsHidden = (fields: readonly BookingField[], hidden: boolean): BookingField[] =>
  fields.map((one) => (one.slug === 'guests' && one.isDefault ? { ...one, hidden } : one));
