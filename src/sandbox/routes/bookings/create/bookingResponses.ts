import type {
  BookingField,
  BookingFieldType,
  CustomField,
} from '../../../../contract/event-types/bookingFields.schema.js';
import { badRequest, unparsable } from '../../../http/Refusal.js';
import type { EventTypeRecord } from '../../../model/records.js';
import { isAskedAndRequired } from '../../event-types/bookingFields.js';
import type { BookingWish } from './newBooking.js';

const EXPECTED: Partial<Record<BookingFieldType, string>> = {
  phone: 'string',
  address: 'string',
  text: 'string',
  url: 'string',
  textarea: 'string',
  select: 'string',
  radio: 'string',
  number: 'number',
  boolean: 'boolean',
  multiemail: 'array',
  multiselect: 'array',
  checkbox: 'array',
};

/** A required answer that the server's own parser misses, whoever sent it. */
export const requiredAnswerMissing = (slug: string) =>
  unparsable(`responses - {${slug}}error_required_field, `);

/**
 * Looks at the answers to the form: first at all of a host's own questions, then at those that must not be empty.
 * @throws Refusal 400 for the first one that is missing, of another type, or not among its options
 */
export function checkResponses({ id, settings }: EventTypeRecord, input: BookingWish): void {
  const responses: Record<string, unknown> = {
    ...input.bookingFieldsResponses,
    attendeePhoneNumber: input.attendee.phoneNumber,
  };
  for (const field of settings.bookingFields.filter(isCustom)) {
    if (!field.hidden) checkOwnQuestion(field, id, responses);
  }
  const empty = settings.bookingFields.find(
    (field) => isAskedAndRequired(field) && isLeftEmpty(field, responses[field.slug]),
  );
  if (empty) throw requiredAnswerMissing(empty.slug);
}

const isCustom = (field: BookingField): field is CustomField => 'isDefault' in field && !field.isDefault;

function checkOwnQuestion(field: CustomField, eventTypeId: number, responses: Record<string, unknown>): void {
  const { slug, required } = field;
  const value = responses[slug];
  if (value === undefined || value === null) {
    if (required) throw badRequest(missingText(slug, eventTypeId));
    return;
  }
  checkType(field, slug, value);
  checkOptions(field, slug, value);
}

const missingText = (slug: string, id: number) =>
  slug === 'attendeePhoneNumber'
    ? 'Missing attendee phone number - it is required by the event type. Pass it as "attendee.phoneNumber" string in the request.'
    : `Missing required booking field response: ${slug} - it is required by the event type booking fields, but missing in the bookingFieldsResponses. You can fetch the event type with ID ${id} to see the required fields.`;

/** A number may come as text. */
function checkType({ type }: CustomField, slug: string, value: unknown): void {
  const expected = EXPECTED[type];
  const received = Array.isArray(value) ? 'array' : typeof value;
  if (!expected || expected === received || (expected === 'number' && received === 'string')) return;
  const wanted = expected === 'number' ? 'string or number' : expected;
  throw badRequest(
    `Invalid type for booking field '${slug}'. Expected type ${wanted} (compatible with field type '${type}'), but received ${received}.`,
  );
}

function checkOptions(field: CustomField, slug: string, value: unknown): void {
  if (!('options' in field)) return;
  const { options } = field;
  const allowed = `Allowed options are: ${options.join(', ')}.`;
  if (Array.isArray(value)) {
    if (value.some((one) => !options.includes(one))) {
      throw badRequest(`One or more invalid options for booking field '${slug}'. ${allowed}`);
    }
  } else if (typeof value === 'string' && !options.includes(value)) {
    throw badRequest(`Invalid option '${value}' for booking field '${slug}'. ${allowed}`);
  }
}

/** What is known without being asked: the attendee's name and e-mail, the title, and the reason of a reschedule. */
const ANSWERED = ['name', 'splitName', 'email', 'title', 'location', 'guests', 'rescheduleReason'];

/** A box that must be ticked, and was not, counts as empty. */
const isLeftEmpty = ({ slug, type }: BookingField, value: unknown): boolean =>
  !ANSWERED.includes(slug) &&
  (value === undefined || value === null || value === '' || (type === 'boolean' && value === false));
