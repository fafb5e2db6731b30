import type { Client } from '../client/index.js';
import type { BookingLocation } from '../contract/bookings/bookingLocations.schema.js';
import { create as createLegacyBooking } from '../contract/bookings/legacy/legacyBookings.operations.js';
import type { CreateLegacyBookingInput } from '../contract/bookings/legacy/legacyBookings.schema.js';
import { addMinutes, parseInstant, toIso } from '../time/instant.js';
import type { EventTypeInput } from './bookable.js';
import type { CreateBookingInput } from './bookings.js';
import { readWholeBooking, type WholeBooking } from './readBooking.js';

/** What the present way to book can't say. */
export interface LegacyTarget {
  readonly booked: EventTypeInput;
  /** null: not by a private link. */
  readonly hashedLink: string | null;
  readonly lengthMinutes: number;
}

/** A group that is named on the spot, and what is booked by a private link, are booked in the older way alone. */
export const needsLegacyBooking = ({ booked, hashedLink }: Omit<LegacyTarget, 'lengthMinutes'>): boolean =>
  'usernames' in booked || hashedLink !== null;

/** Video apps that a booking calls by another name than the event type does. */
const integrations: ReadonlyMap<string, string> = new Map([
  ['cal-video', 'daily'],
  ['google-meet', 'google:meet'],
  ['huddle', 'huddle01'],
  ['sirius-video', 'sirius_video_video'],
  ['element-call-video', 'element-call_video'],
]);

/** The other kinds of place, as bookings keep them. */
const kinds = {
  address: 'inPerson',
  link: 'link',
  phone: 'userPhone',
  organizersDefaultApp: 'conferencing',
  attendeeAddress: 'attendeeInPerson',
  attendeePhone: 'phone',
  attendeeDefined: 'somewhereElse',
} as const satisfies Record<Exclude<BookingLocation['type'], 'integration'>, string>;

/** What the attendee says about the place; empty: nothing. */
function saidOf(location: BookingLocation): string {
  switch (location.type) {
    case 'attendeeAddress':
      return location.address;
    case 'attendeePhone':
      return location.phone;
    case 'attendeeDefined':
      return location.location;
    default:
      return '';
  }
}

function placeOf(location: BookingLocation): { value: string; optionValue: string } {
  if (location.type !== 'integration') {
    return { value: kinds[location.type], optionValue: saidOf(location) };
  }
  const app = integrations.get(location.integration) ?? location.integration.replaceAll('-', '_');
  return { value: `integrations:${app}`, optionValue: '' };
}

/** A server may answer the kind alone: nowhere that anybody could go. */
const placeIn = (location: string | null): string | null =>
  Object.values<string | null>(kinds).includes(location) ? null : location;

const textsOf = (metadata: CreateBookingInput['metadata'] = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, String(value)]));

/** Who is to host, as the older way says it. */
const routingOf = ({ routing, rrHostSubsetIds }: CreateBookingInput) => ({
  ...(rrHostSubsetIds && { rrHostSubsetIds }),
  ...(routing && { routedTeamMemberIds: routing.teamMemberIds }),
  ...(routing?.responseId && { routingFormResponseId: routing.responseId }),
  ...(routing?.teamMemberEmail && { teamMemberEmail: routing.teamMemberEmail }),
  ...(routing?.skipContactOwner && { skipContactOwner: true }),
});

function legacyInput(input: CreateBookingInput, target: LegacyTarget): CreateLegacyBookingInput {
  const { booked, hashedLink, lengthMinutes } = target;
  const { attendee, guests, location, bookingFieldsResponses, metadata, emailVerificationCode } = input;
  const request = {
    start: input.start,
    end: toIso(addMinutes(parseInstant(input.start), lengthMinutes)),
    responses: {
      ...bookingFieldsResponses,
      name: attendee.name,
      email: attendee.email ?? '',
      ...(attendee.phoneNumber && { attendeePhoneNumber: attendee.phoneNumber }),
      ...(guests && { guests }),
      ...(location && { location: placeOf(location) }),
    },
    timeZone: attendee.timeZone,
    language: attendee.language ?? 'en',
    metadata: textsOf(metadata),
    ...(booked.orgSlug && { orgSlug: booked.orgSlug }),
    ...(hashedLink !== null && { hashedLink, hasHashedBookingLink: true }),
    ...(emailVerificationCode && { verificationCode: emailVerificationCode }),
    ...routingOf(input),
  };
  if ('usernames' in booked) {
    return { eventTypeId: 0, eventTypeSlug: 'dynamic', user: booked.usernames.join('+'), ...request };
  }
  return { eventTypeId: 'eventTypeId' in input ? input.eventTypeId : 0, ...request };
}

/** Books in the older way, and tells of the booking as the present one does. */
export async function makeLegacyBooking(
  client: Client,
  input: CreateBookingInput,
  target: LegacyTarget,
): Promise<WholeBooking> {
  const made = await client.call(createLegacyBooking, legacyInput(input, target));
  const [attendee] = made.attendees;
  return readWholeBooking(createLegacyBooking.name, {
    uid: made.uid,
    title: made.title,
    description: made.description,
    status: made.status.toLowerCase(),
    start: made.startTime,
    end: made.endTime,
    location: made.videoCallUrl ?? placeIn(made.location),
    hosts: made.user ? [{ name: made.user.name ?? '', timeZone: made.user.timeZone }] : [],
    attendees: attendee ? [attendee] : [],
    // Those who host along are among the attendees: who came along is what she has typed.
    guests: input.guests ?? [],
    metadata: made.metadata,
    paymentUid: made.paymentUid,
  });
}
