import { notFound } from '../../../http/Refusal.js';
import type { EventTypeSettings } from '../../../model/records.js';
import { checkResponses } from '../../bookings/create/bookingResponses.js';
import { readStart, requireWelcome } from '../../bookings/create/createBooking.js';
import type { BookingOrder, BookingWish } from '../../bookings/create/newBooking.js';
import { requireHosts } from '../../bookings/create/requireHosts.js';
import type { Call } from '../../handler.js';
import { amongHosts } from '../../slots/amongHosts.js';
import { findEventType, type HostedEventType } from '../../slots/findEventType.js';
import { findGroup } from '../../slots/findGroup.js';
import { requireVerifiedEmail } from '../../verified-resources/guardedEmail.js';
import type { CreateOldBookingInput } from './input.js';
import { httpException } from './oldWords.js';

/** What somebody wants to book, in the form of the present version. */
export async function readOldOrder(input: CreateOldBookingInput, call: Call): Promise<BookingOrder> {
  const found = await eventTypeOf(input, call);
  requireHosts(found);
  await requireWelcome(found, call);
  const start = readStart(input.start);
  const asked = newShape(input, lengthOf(input, found.eventType.settings));
  checkResponses(found.eventType, asked);
  if (!input.rescheduleUid) {
    const sender = { email: input.responses.email || undefined, code: input.verificationCode };
    requireVerifiedEmail(found.eventType.settings, sender, call);
  }
  return {
    ...found,
    input: asked,
    start,
    now: call.clock.now(),
    ids: call.ids,
    settings: call.settings,
    ...(input.recurringEventId && { recurringUid: input.recurringEventId }),
  };
}

/** Without a number any slug means a dynamic group, also of one. */
async function eventTypeOf(input: CreateOldBookingInput, { store }: Call): Promise<HostedEventType> {
  const { eventTypeId, eventTypeSlug, user, routedTeamMemberIds, routingFormResponseId } = input;
  if (routedTeamMemberIds && routingFormResponseId === undefined) {
    throw httpException(400, 'Missing routingFormResponseId');
  }
  const usernames = [user ?? []].flat().flatMap((names) => names.split(/[+ ]/).filter(Boolean));
  if (eventTypeId === 0 && eventTypeSlug && usernames.length > 0) {
    return findGroup(usernames, store, (message) => httpException(400, message));
  }
  const found = await findEventType(eventTypeId, store);
  if (!found) throw notFound(`Event type with id ${eventTypeId} not found.`);
  const { rrHostSubsetIds, skipContactOwner, teamMemberEmail } = input;
  const acquainted = skipContactOwner ? {} : { teamMemberEmail };
  return amongHosts(found, { rrHostSubsetIds, routedTeamMemberIds, ...acquainted });
}

/** Said by the end; undefined: the usual one. */
function lengthOf(
  { start, end }: CreateOldBookingInput,
  { lengthInMinutes, lengthInMinutesOptions }: EventTypeSettings,
): number | undefined {
  if (end === undefined) return undefined;
  const minutes = (readStart(end) - readStart(start)) / 60_000;
  if (!(lengthInMinutesOptions ?? [lengthInMinutes]).includes(minutes)) {
    throw httpException(400, 'Invalid event length');
  }
  return minutes;
}

/** The same wish, as the present version words it. */
function newShape(
  { responses, timeZone, language, metadata }: CreateOldBookingInput,
  lengthInMinutes: number | undefined,
): BookingWish {
  const { name, email, guests, location, attendeePhoneNumber, ...bookingFieldsResponses } = responses;
  const fullName =
    typeof name === 'string' ? name : [name.firstName, name.lastName].filter(Boolean).join(' ');
  const place = location && (location.optionValue || location.value);
  return {
    attendee: {
      name: fullName,
      // Empty where there is only a phone number.
      ...(email && { email }),
      timeZone,
      language: language ?? 'en',
      ...(typeof attendeePhoneNumber === 'string' && { phoneNumber: attendeePhoneNumber }),
    },
    bookingFieldsResponses,
    ...(guests && guests.length > 0 && { guests }),
    ...(place && { location: place }),
    ...(lengthInMinutes !== undefined && { lengthInMinutes }),
    ...(metadata && { metadata: texts(metadata) }),
  };
}

const texts = (metadata: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, String(value)]));
