import type { BookingLocation } from '../../../../contract/bookings/bookingLocations.schema.js';
import type { RegularRequest } from '../../../../contract/bookings/createBooking.schema.js';
import { addMinutes } from '../../../../time/instant.js';
import type { Instant, Interval } from '../../../../time/types.js';
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
import { meetingUrlOf } from '../../conferencing/meetingRooms.js';
import { priceOf } from '../../payments/charge.js';
import type { HostedEventType } from '../../slots/findEventType.js';
import type { BookedPeople } from '../chooseHosts.js';
import { chooseLocation } from './bookingLocation.js';
import { bookingTitle, type HostNames } from './bookingTitle.js';

/** What is asked for, but for when. A place may also be said as the server keeps it. */
export type BookingWish = Omit<RegularRequest, 'start' | 'location'> & {
  location?: BookingLocation | string | undefined;
  recurrenceCount?: number | undefined;
};

/** What somebody wants to book, and when. */
export interface BookingOrder extends HostedEventType {
  input: BookingWish;
  start: Instant;
  recurringUid?: string;
  now: Instant;
  ids: Ids;
  settings: Pick<ServerSettings, 'webAppUrl'>;
}

/** The same, once it is known who hosts it. */
export interface BookingRequest extends BookingOrder, BookedPeople {}

/** When it would take place. */
export const timeOf = ({ eventType, input, start }: BookingOrder): Interval => ({
  start,
  end: addMinutes(start, input.lengthInMinutes ?? eventType.settings.lengthInMinutes),
});

/** The record of a booking that has been allowed. */
export function newBooking(request: BookingRequest): New<BookingRecord> {
  const { eventType, organizer, others, input, start, now, ids, settings } = request;
  const uid = ids.uid();
  const seated = isSeated(eventType.settings);
  const { location, response } = chooseLocation(eventType, input.location, organizer);
  const person = attendeeOf(input);
  const guests = input.guests ?? [];
  const responses = {
    email: person.email,
    name: person.name,
    ...(guests.length > 0 && { guests }),
    ...(response && { location: response }),
    ...input.bookingFieldsResponses,
  };
  const status = statusOf(eventType, organizer, person, start, now);
  const notes = input.bookingFieldsResponses?.notes;
  return {
    uid,
    eventTypeId: eventType.id,
    ...hostedBy(request),
    title: bookingTitle(eventType.settings, hostNames(request), person.name, location),
    description: seated ? null : typeof notes === 'string' ? notes : '',
    status,
    ...timeOf(request),
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
    attendees: seated
      ? [takeSeat(input, ids)]
      : [person, ...guests.map((email) => guestOf(email, person)), ...others.map(hostAsAttendee)],
    responses: seated ? {} : responses,
  };
}

/** Whose time it takes. */
export const hostedBy = ({
  organizer,
  others,
}: BookedPeople): Pick<BookingRecord, 'hostId' | 'coHostIds'> => ({
  hostId: organizer.id,
  coHostIds: others.map(({ id }) => id),
});

/** Where all of a team meet, or several of it, the team is named. */
export const hostNames = ({
  eventType,
  team,
  organizer,
  others,
}: HostedEventType & BookedPeople): HostNames => ({
  host: organizer.name ?? 'Nameless',
  team: eventType.hosting?.schedulingType === 'collective' || others.length > 0 ? (team?.name ?? null) : null,
});

/** How a host who is not the organizer stands in a booking. */
export const hostAsAttendee = ({ name, email, timeZone, locale }: User): Attendee => ({
  name: name ?? '',
  email,
  timeZone,
  language: locale ?? 'en',
  absent: false,
});

export const isSeated = ({ seats }: EventTypeSettings): boolean => Boolean(seats && !seats.disabled);

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

/** Pending until it is paid for, and where the host confirms: always, or when it starts too soon. A host who books with themselves has confirmed. */
function statusOf(
  { settings }: EventTypeRecord,
  organizer: User,
  person: Attendee,
  start: Instant,
  now: Instant,
): 'accepted' | 'pending' {
  const { confirmationPolicy } = settings;
  if (priceOf(settings) > 0) return 'pending';
  if (!confirmationPolicy || confirmationPolicy.disabled || person.email === organizer.email)
    return 'accepted';
  if (confirmationPolicy.type === 'always') return 'pending';
  const { unit, count } = confirmationPolicy.noticeThreshold ?? { unit: 'minutes', count: 0 };
  return start - now < count * (unit === 'hours' ? HOUR_MS : MINUTE_MS) ? 'pending' : 'accepted';
}
