import type { BookedSeat } from '../../../../contract/bookings/bookings.schema.js';
import type { Instant } from '../../../../time/types.js';
import { parseZone } from '../../../../time/zone.js';
import { booked } from '../../../events/bookingEvent.js';
import { BareRefusal, badRequest, conflict } from '../../../http/Refusal.js';
import type { Attendee, BookingRecord } from '../../../model/records.js';
import { SlotTakenError } from '../../../store/SlotTakenError.js';
import type { Store } from '../../../store/store.js';
import type { Call } from '../../handler.js';
import type { HostedEventType } from '../../slots/findEventType.js';
import { readFacts } from '../../slots/readFacts.js';
import { asTaken } from '../addBookings.js';
import { seatedAnswer } from '../bookingAnswer.js';
import { notAvailable, requireBookable } from '../requireBookable.js';
import { requireHostsFor } from '../requireHostsFor.js';
import { type BookingOrder, type BookingRequest, newBooking, takeSeat, timeOf } from './newBooking.js';

/** A seat in the booking that stands at this time, or the first seat of a new one. */
export async function bookSeat(order: BookingOrder, call: Call): Promise<BookedSeat> {
  const { store, clock, caller } = call;
  const time = timeOf(order);
  const standing = await standingBooking(order, order.start, store);
  const facts = await readFacts(order, call);
  const zone = parseZone(order.input.attendee.timeZone);
  const gone = notAvailable(order);
  if (standing) requireBookable(facts, { ...time, zone, isJoining: true, gone }, clock);
  const joined = standing
    ? await join(standing, takeSeat(order.input, call.ids), seatsOf(order), store)
    : await addFirstSeat(
        { ...order, ...(await requireHostsFor(order, facts, { times: [time], zone, gone }, call)) },
        call,
      );
  call.announce(booked(joined));
  return { ...(await seatedAnswer(joined, caller, store)), seatUid: lastSeat(joined) };
}

/** Whoever came last has it. */
const lastSeat = ({ attendees }: BookingRecord): string => attendees.at(-1)?.seat?.uid ?? '';

/** Its time is guarded like any other's. Who wanted to be the first too, and was slower, joins. */
async function addFirstSeat(request: BookingRequest, { store, ids }: Call) {
  try {
    return await store.bookings.add({ ...newBooking(request), exclusive: true });
  } catch (error) {
    const standing =
      error instanceof SlotTakenError ? await standingBooking(request, request.start, store) : undefined;
    return standing
      ? join(standing, takeSeat(request.input, ids), seatsOf(request), store)
      : asTaken(error, notAvailable(request));
  }
}

export const seatsOf = ({ eventType: { settings } }: Pick<HostedEventType, 'eventType'>): number =>
  settings.seats && !settings.seats.disabled ? settings.seats.seatsPerTimeSlot : 1;

/** The booking of this event type that begins at that instant. */
export async function standingBooking(
  { eventType, hosts }: HostedEventType,
  start: Instant,
  store: Store,
): Promise<BookingRecord | undefined> {
  const hosted = await Promise.all(hosts.map(({ id }) => store.bookings.involving(id, '')));
  return hosted
    .flat()
    .find(
      (booking) =>
        booking.eventTypeId === eventType.id && booking.start === start && booking.status === 'accepted',
    );
}

/** Asked and answered in one go, so that the last seat goes to one of two. */
export async function join(
  standing: BookingRecord,
  attendee: Attendee,
  seats: number,
  store: Store,
): Promise<BookingRecord> {
  const joined = await store.bookings.change(standing.uid, ({ attendees }) => {
    if (attendees.some(({ email }) => email === attendee.email)) {
      throw new BareRefusal(409, 'already_signed_up_for_this_booking_error');
    }
    if (attendees.length >= seats) throw conflict('No more seats left at this seated booking.');
    return { attendees: [...attendees, attendee] };
  });
  return joined ?? standing;
}

export const UNKNOWN_SEAT = 'Invalid seatUid: this seat does not exist or has already been cancelled.';

/** Takes one attendee out. A booking that nobody is left in is cancelled. */
export const leave = (
  uid: string,
  seatUid: string,
  { store, clock }: Pick<Call, 'store' | 'clock'>,
): Promise<BookingRecord | undefined> =>
  store.bookings.change(uid, ({ attendees }) => {
    const left = attendees.filter(({ seat }) => seat?.uid !== seatUid);
    if (left.length === attendees.length) throw badRequest(UNKNOWN_SEAT);
    if (left.length > 0) return { attendees: left };
    return { attendees: left, status: 'cancelled', updatedAt: clock.now() };
  });
