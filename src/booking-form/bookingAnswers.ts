import type { BookingField } from '../queries/bookingFields.js';
import { type Location, toBookingLocation } from '../queries/locations.js';
import { type Answers, listOf, locationAnswer, textOf } from './answers.js';
import { askedLocation } from './askedLocation.js';

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

/** Turns answers into what `POST /v2/bookings` takes. Name, e-mail, phone, guests and place have places of their own there. */
export function bookingAnswers(
  fields: readonly BookingField[],
  locations: readonly Location[],
  answers: Answers,
): BookingAnswers {
  const hasSplitName = fields.some(({ kind }) => kind === 'splitName');
  const name = hasSplitName
    ? [textOf(answers, 'firstName'), textOf(answers, 'lastName')].filter(Boolean).join(' ')
    : textOf(answers, 'name');
  const email = textOf(answers, 'email');
  const phoneNumber = textOf(answers, attendeePhone);
  const own = fields.filter(
    ({ kind, slug }) =>
      kind !== 'name' &&
      kind !== 'splitName' &&
      kind !== 'email' &&
      slug !== 'guests' &&
      slug !== attendeePhone,
  );
  const responses = own.flatMap((field) => {
    const response = responseOf(field, answers);
    return response === undefined ? [] : [[field.slug, response] as const];
  });
  const guests = listOf(answers, 'guests');
  const asked = askedLocation(locations, answers);
  const location = asked?.options[asked.chosen];
  return {
    attendee: { name, ...(email && { email }), ...(phoneNumber && { phoneNumber }) },
    ...(guests.length > 0 && { guests: [...guests] }),
    ...(location && { location: toBookingLocation(location, textOf(answers, locationAnswer)) }),
    ...(responses.length > 0 && { bookingFieldsResponses: Object.fromEntries(responses) }),
  };
}
