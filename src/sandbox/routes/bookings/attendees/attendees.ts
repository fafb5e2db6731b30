import type { Attendee as AttendeeAnswer } from '../../../../contract/bookings/attendees/attendees.schema.js';
import { attendeeRemoved } from '../../../events/bookingEvent.js';
import { badRequest, notFound } from '../../../http/Refusal.js';
import type { Attendee, BookingRecord } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';
import type { Handler } from '../../handler.js';
import { guardedBooking, hasPart } from '../bookingAccess.js';
import { attendeeAnswer } from '../bookingAnswer.js';
import { bringAlong } from './addGuests.js';

export const listAttendees: Handler<'bookings.attendees.list'> = async ({ bookingUid }, call) =>
  numbered(await guardedBooking(bookingUid, call, hasPart), call.store);

export const getAttendee: Handler<'bookings.attendees.get'> = async ({ bookingUid, attendeeId }, call) =>
  attendeeOf(await guardedBooking(bookingUid, call, hasPart), attendeeId, call.store);

/** Also where the attendee's own people may bring no guests. */
export const addAttendee: Handler<'bookings.attendees.add'> = async ({ bookingUid, ...newcomer }, call) => {
  const booking = await guardedBooking(bookingUid, call, hasPart);
  if (booking.seated) throw badRequest('A booking with seats is joined by booking a seat of it.');
  const changed = await bringAlong(booking, [newcomer], call);
  const added = (await numbered(changed, call.store)).at(-1);
  if (!added) throw notFound(`Booking with uid=${bookingUid} was not found in the database`);
  return { ...added, bookingId: booking.id };
};

export const deleteAttendee: Handler<'bookings.attendees.delete'> = async (
  { bookingUid, attendeeId },
  call,
) => {
  const { store, clock } = call;
  const booking = await guardedBooking(bookingUid, call, hasPart);
  const { id, name, email, timeZone } = await attendeeOf(booking, attendeeId, store);
  const changed = await store.bookings.change(bookingUid, ({ attendees, responses }) => {
    if (!booking.seated && attendees[0]?.email === email) {
      throw badRequest('Cannot remove the primary attendee. Please cancel the booking instead.');
    }
    return {
      attendees: attendees.filter((attendee) => attendee.email !== email),
      responses: withoutGuest(responses, email),
      updatedAt: clock.now(),
    };
  });
  await store.collections.attendeeNumbers.removeWhere({ bookingUid, email });
  const removed = booking.attendees.find((attendee) => attendee.email === email);
  if (changed && removed) call.announce(attendeeRemoved(changed, removed));
  return { id, bookingId: booking.id, name, email, timeZone };
};

async function attendeeOf(booking: BookingRecord, attendeeId: number, store: Store): Promise<AttendeeAnswer> {
  const attendee = (await numbered(booking, store)).find(({ id }) => id === attendeeId);
  if (!attendee) {
    throw notFound(`Attendee with id=${attendeeId} was not found in booking with uid=${booking.uid}`);
  }
  return attendee;
}

/** Attendees get their numbers when they are first asked for; a number is never used for another. */
async function numbered({ uid, attendees }: BookingRecord, store: Store): Promise<AttendeeAnswer[]> {
  const answers: AttendeeAnswer[] = [];
  for (const attendee of attendees) {
    answers.push({ id: await numberOf(attendee, uid, store), ...attendeeAnswer(attendee) });
  }
  return answers;
}

/** Of two that were given at once the lower one holds. */
async function numberOf({ email }: Attendee, bookingUid: string, store: Store): Promise<number> {
  const { attendeeNumbers } = store.collections;
  const known = await attendeeNumbers.where({ bookingUid, email });
  const added = known.length === 0 ? [await attendeeNumbers.add({ bookingUid, email })] : [];
  return Math.min(...[...known, ...added].map(({ id }) => id));
}

function withoutGuest(responses: BookingRecord['responses'], email: string): BookingRecord['responses'] {
  const { guests } = responses;
  return Array.isArray(guests)
    ? { ...responses, guests: guests.filter((guest) => guest !== email) }
    : responses;
}
