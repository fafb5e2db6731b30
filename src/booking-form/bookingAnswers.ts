import type { BookingField } from '../queries/bookingFields.js';
import type { Location } from '../queries/locations.js';
import { toBookingLocation } from '../queries/toBookingLocation.js';
import { type Answers, listOf, textOf } from './answers.js';
import { askedLocation, locationText } from './askedLocation.js';
import { completeAnswers } from './completeAnswers.js';

/** The part of a booking request that the form answers. */
export interface BookingAnswers {
  attendee: { name: string; email?: string; phoneNumber?: string };
  guests?: string[];
  location?: ReturnType<typeof toBookingLocation>;
  bookingFieldsResponses?: Record<string, unknown>;
}

const attendeePhone = 'attendeePhoneNumber';

/** Field answers as the API takes them; undefined: not answered, so not sent. */
function responseOf(field: BookingField, answers: Answers): unknown {
  // A box that nobody saw was not left empty by anybody.
  if (field.isHidden && answers[field.slug] === undefined) return undefined;
  switch (field.kind) {
    case 'boolean':
      return answers[field.slug] === true;
    case 'multiselect':
    case 'checkbox':
    case 'multiemail': {
      const list = listOf(answers, field.slug);
      return list.length > 0 ? [...list] : undefined;
    }
    case 'number': {
      const text = textOf(answers, field.slug);
      return text === '' ? undefined : Number(text);
    }
    default:
      return textOf(answers, field.slug) || undefined;
  }
}

/** Has no place of its own in a request, and is a question of a new booking. */
const isOwn = ({ kind, slug, isForMove }: BookingField) =>
  !isForMove &&
  kind !== 'name' &&
  kind !== 'splitName' &&
  kind !== 'email' &&
  kind !== 'radioInput' &&
  slug !== 'guests' &&
  slug !== attendeePhone;

/**
 * Turns answers into what `POST /v2/bookings` takes. Name, e-mail, phone, guests and place have places of their own
 * there. A hidden field that the host's page has answered is sent too; what is no field of the event type is not.
 */
export function bookingAnswers(
  fields: readonly BookingField[],
  locations: readonly Location[],
  given: Answers,
): BookingAnswers {
  const asked = askedLocation(locations, given);
  const answers = completeAnswers(fields, asked, given);
  const answerTo = (slug: string) =>
    fields.some((field) => field.slug === slug) ? textOf(answers, slug) : '';
  const hasSplitName = fields.some(({ kind }) => kind === 'splitName');
  const name = hasSplitName
    ? [textOf(answers, 'firstName'), textOf(answers, 'lastName')].filter(Boolean).join(' ')
    : textOf(answers, 'name');
  const email = textOf(answers, 'email');
  const phoneNumber = answerTo(attendeePhone);
  const responses = fields.filter(isOwn).flatMap((field) => {
    const response = responseOf(field, answers);
    return response === undefined ? [] : [[field.slug, response] as const];
  });
  const guests = fields.some(({ slug }) => slug === 'guests') ? listOf(answers, 'guests') : [];
  const location = asked?.options[asked.chosen];
  return {
    attendee: { name, ...(email && { email }), ...(phoneNumber && { phoneNumber }) },
    ...(guests.length > 0 && { guests: [...guests] }),
    ...(location && { location: toBookingLocation(location, locationText(asked, answers)) }),
    ...(responses.length > 0 && { bookingFieldsResponses: Object.fromEntries(responses) }),
  };
}
