import type { BookingLocation } from '../../../../contract/bookings/bookingLocations.schema.js';
import type { RegularRequest } from '../../../../contract/bookings/createBooking.schema.js';
import { addMinutes } from '../../../../time/instant.js';
import type { Instant } from '../../../../time/types.js';
import type { Ids } from '../../../ids.js';
import type {
  Attendee,
  BookingRecord,
  EventTypeRecord,
  EventTypeSettings,
  User,
} from '../../../model/records.js';
import type { ServerSettings } from '../../../server.js';
import type { New } from '../../../store/store.js';
import type { OwnedEventType } from '../../slots/findEventType.js';
import { chooseLocation } from './bookingLocation.js';
import { bookingTitle } from './bookingTitle.js';

/** What is asked for, but for when. A place may also be said as the server keeps it. */
export type BookingWish = Omit<RegularRequest, 'start' | 'location'> & {
  location?: BookingLocation | string | undefined;
  recurrenceCount?: number | undefined;
};

export interface BookingRequest extends OwnedEventType {
  input: BookingWish;
  start: Instant;
  recurringUid?: string;
  now: Instant;
  ids: Ids;
  settings: Pick<ServerSettings, 'webAppUrl'>;
}

/** The record of a booking that has been allowed. */
export function newBooking(request: BookingRequest): New<BookingRecord> {
  const { eventType, owner, input, start, now, ids, settings } = request;
  const uid = ids.uid();
  const seated = isSeated(eventType.settings);
  const { location, response } = chooseLocation(eventType, input.location);
  const person = attendeeOf(input);
  const guests = input.guests ?? [];
  const responses = {
    email: person.email,
    name: person.name,
    ...(guests.length > 0 && { guests }),
    ...(response && { location: response }),
    ...input.bookingFieldsResponses,
  };
  const status = statusOf(eventType, owner, person, start, now);
  const notes = input.bookingFieldsResponses?.notes;
  return {
    uid,
    eventTypeId: eventType.id,
    hostId: owner.id,
    title: bookingTitle(eventType.settings, owner, person.name, location),
    description: seated ? null : typeof notes === 'string' ? notes : '',
    status,
    start,
    end: addMinutes(start, input.lengthInMinutes ?? eventType.settings.lengthInMinutes),
    location,
    meetingUrl: status === 'accepted' ? meetingUrlOf(location, uid, settings) : null,
    createdAt: now,
    updatedAt: now,
    metadata: seated ? {} : (input.metadata ?? {}),
    icsUid: `${seated ? ids.uid() : uid}@Cal.com`,
    recurringUid: request.recurringUid ?? null,
    rescheduledFromUid: null,
    rescheduledToUid: null,
    rescheduledBy: null,
    reschedulingReason: null,
    cancellationReason: null,
    absentHost: false,
    seated,
    exclusive: !seated,
    attendees: seated ? [takeSeat(input, ids)] : [person, ...guests.map((email) => guestOf(email, person))],
    responses: seated ? {} : responses,
  };
}

export const isSeated = ({ seats }: EventTypeSettings): boolean => Boolean(seats && !seats.disabled);

/** A video booking is held at an address of its own once it is accepted. */
export const meetingUrlOf = (
  location: string,
  uid: string,
  { webAppUrl }: Pick<ServerSettings, 'webAppUrl'>,
) => (location === 'integrations:daily' ? `${webAppUrl}/video/${uid}` : null);

const attendeeOf = ({ attendee }: Pick<RegularRequest, 'attendee'>): Attendee => ({
  name: attendee.name,
  // Who gives only a phone number is reached by text messages, under an address made from it.
  email: attendee.email ?? `${attendee.phoneNumber?.replace('+', '')}@sms.cal.com`,
  timeZone: attendee.timeZone,
  language: attendee.language ?? 'en',
  absent: false,
  ...(attendee.phoneNumber && { phoneNumber: attendee.phoneNumber }),
});

const guestOf = (email: string, { timeZone, language }: Attendee): Attendee => ({
  name: '',
  email,
  timeZone,
  language,
  absent: false,
});

/** An attendee with a seat, and the answers that go with it. */
export function takeSeat(input: BookingWish, ids: Ids): Attendee {
  const person = attendeeOf(input);
  const responses = { name: person.name, guests: input.guests ?? [], ...input.bookingFieldsResponses };
  return { ...person, seat: { uid: ids.uuid(), responses, metadata: input.metadata ?? {} } };
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Pending where the host confirms: always, or when it starts too soon. A host who books with themselves has confirmed. */
function statusOf(
  { settings: { confirmationPolicy } }: EventTypeRecord,
  owner: User,
  person: Attendee,
  start: Instant,
  now: Instant,
): 'accepted' | 'pending' {
  if (!confirmationPolicy || confirmationPolicy.disabled || person.email === owner.email) return 'accepted';
  if (confirmationPolicy.type === 'always') return 'pending';
  const { unit, count } = confirmationPolicy.noticeThreshold ?? { unit: 'minutes', count: 0 };
  return start - now < count * (unit === 'hours' ? HOUR_MS : MINUTE_MS) ? 'pending' : 'accepted';
}
