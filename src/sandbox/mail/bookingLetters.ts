import type { BookingEvent } from '../events/bookingEvent.js';
import { hostIdsOf } from '../model/hostIdsOf.js';
import type { BookingMessageKind } from '../model/messages.js';
import type { Attendee, BookingRecord, User } from '../model/records.js';
import type { Store } from '../store/store.js';
import type { Side } from './mailWords.js';

/** A mail before it has words: who hears what. */
export interface Letter {
  kind: BookingMessageKind;
  side: Side;
  to: Reader;
}

export interface Reader extends Pick<Attendee, 'name' | 'email' | 'timeZone' | 'language' | 'phoneNumber'> {
  /** null: as is usual in the language. */
  timeFormat: number | null;
  /** The seat, by which its holder changes the booking. */
  seatUid?: string;
}

/** The mails that a real server sends when this happens: none for absences, and for the beginning of a meeting. */
export async function bookingLetters(
  event: BookingEvent,
  hosts: readonly User[],
  store: Store,
): Promise<Letter[]> {
  const isHost = ({ email }: Attendee) => hosts.some((host) => host.email === email);
  // Further hosts stand among the attendees as well.
  const booking = { ...event.booking, attendees: event.booking.attendees.filter((one) => !isHost(one)) };
  const toHosts = (kind: BookingMessageKind): Letter[] =>
    hosts.map((host) => ({ kind, side: 'host', to: hostReader(host) }));
  const toEach = (kind: BookingMessageKind, attendees: readonly Attendee[]): Letter[] =>
    attendees.map((attendee) => ({ kind, side: 'attendee', to: attendeeReader(attendee) }));
  const toAll = (kind: BookingMessageKind) => [
    ...toHosts(kind),
    ...toEach(kind, concerned(booking, event.kind)),
  ];

  switch (event.kind) {
    case 'booked':
      if (event.isFurther) return [];
      return toAll(booking.status === 'pending' ? 'booking-requested' : 'booking-created');
    case 'confirmed':
      return toAll('booking-confirmed');
    case 'rescheduled':
      return toAll(booking.status === 'pending' ? 'booking-requested' : 'booking-rescheduled');
    case 'cancelled':
      return event.isFurther ? [] : toAll('booking-cancelled');
    case 'reschedule-requested':
      return toAll('reschedule-requested');
    case 'rejected':
      return toEach('booking-declined', booking.attendees);
    case 'attendees-added': {
      const isNew = ({ email }: Attendee) => event.added.some((added) => added.email === email);
      const others = booking.attendees.filter((attendee) => !isNew(attendee));
      return [
        ...toHosts('guests-added'),
        ...toEach('guests-added', others),
        ...toEach('guest-invited', event.added),
      ];
    }
    case 'attendee-removed':
      return toEach('attendee-removed', [event.removed]);
    case 'reassigned': {
      const before = await usersOf(hostIdsOf(event.before), store);
      const left = before.filter(({ id }) => hosts.every((host) => host.id !== id));
      const came = hosts.filter(({ id }) => before.every((host) => host.id !== id));
      return [
        ...came.map((host): Letter => ({ kind: 'booking-created', side: 'host', to: hostReader(host) })),
        ...left.map((host): Letter => ({ kind: 'booking-handed-over', side: 'host', to: hostReader(host) })),
        ...toEach(
          'host-changed',
          booking.attendees.filter((one) => left.every(({ email }) => email !== one.email)),
        ),
      ];
    }
    case 'location-changed':
      return toAll('location-changed');
    default:
      return [];
  }
}

/** Who takes a seat is the last one there, and the others hear nothing of it. */
const concerned = ({ seated, attendees }: BookingRecord, kind: BookingEvent['kind']): readonly Attendee[] =>
  seated && kind === 'booked' ? attendees.slice(-1) : attendees;

export const usersOf = async (ids: readonly number[], store: Store): Promise<User[]> =>
  (await Promise.all(ids.map((id) => store.users.find(id)))).filter((user) => user !== undefined);

const hostReader = ({ name, username, email, timeZone, locale, timeFormat }: User): Reader => ({
  name: name ?? username,
  email,
  timeZone,
  language: locale ?? 'en',
  timeFormat,
});

const attendeeReader = ({ name, email, timeZone, language, phoneNumber, seat }: Attendee): Reader => ({
  name,
  email,
  timeZone,
  language,
  timeFormat: null,
  ...(phoneNumber && { phoneNumber }),
  ...(seat && { seatUid: seat.uid }),
});
