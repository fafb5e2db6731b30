import { toIso } from '../../../../time/instant.js';
import { confirmed, noShowUpdated, rejected } from '../../../events/bookingEvent.js';
import { badRequest, forbidden, fromProcedure, notFound } from '../../../http/Refusal.js';
import type { BookingRecord } from '../../../model/records.js';
import { meetingUrlOf } from '../../conferencing/meetingRooms.js';
import type { Handler, KnownCall } from '../../handler.js';
import { asTaken } from '../addBookings.js';
import { hosts } from '../bookingAccess.js';
import { bookingAnswer, unseatedAnswer } from '../bookingAnswer.js';
import { callEndsAt } from '../create/bookInstantly.js';

export const confirmBooking: Handler<'bookings.confirm'> = async ({ bookingUid }, call) => {
  const booking = await waitingBooking(bookingUid, call);
  if (booking.status === 'accepted') throw fromProcedure(400, 'Booking already confirmed');
  const [accepted = booking] = await Promise.all(
    (await waitingWith(booking, call)).map((one) => accept(one, call)),
  );
  return bookingAnswer(accepted, call.caller, call.store);
};

async function accept(booking: BookingRecord, call: KnownCall): Promise<BookingRecord> {
  if (booking.awaitsHost && callEndsAt(booking) <= call.clock.now())
    throw fromProcedure(400, 'Token expired');
  const standing = {
    status: 'accepted' as const,
    meetingUrl: meetingUrlOf(booking.location, booking.uid, call.settings),
    ...(booking.awaitsHost && { hostId: call.caller.user.id, coHostIds: [], awaitsHost: false }),
  };
  const accepted = await changed(booking, standing, call);
  call.announce(confirmed(accepted));
  return accepted;
}

/** What is decided of one occurrence is decided of all that wait with it; this one first. */
async function waitingWith(booking: BookingRecord, { store }: KnownCall): Promise<BookingRecord[]> {
  const series = booking.recurringUid === null ? [] : await store.bookings.ofSeries(booking.recurringUid);
  return [booking, ...series.filter(({ uid, status }) => uid !== booking.uid && status === 'pending')];
}

/** May be said twice. */
export const declineBooking: Handler<'bookings.decline'> = async ({ bookingUid, reason }, call) => {
  const booking = await waitingBooking(bookingUid, call);
  if (booking.status === 'accepted') throw fromProcedure(400, 'Booking already confirmed');
  const [declined = booking] = await Promise.all(
    (await waitingWith(booking, call)).map((one) => changed(one, { status: 'rejected' }, call)),
  );
  call.announce(rejected(declined, reason));
  return bookingAnswer(declined, call.caller, call.store);
};

export const markAbsent: Handler<'bookings.markAbsent'> = async (
  { bookingUid, host, attendees = [] },
  call,
) => {
  const booking = await call.store.bookings.find(bookingUid);
  if (!booking) throw notFound(`Booking with uid=${bookingUid} not found.`);
  const now = call.clock.now();
  if (booking.start > now) {
    throw badRequest(
      `Bookings can only be marked as absent after their scheduled start time. Current time in UTC+0: ${toIso(now)}, Booking start time in UTC+0: ${toIso(booking.start)}`,
    );
  }
  if (!(await hosts(call.caller.user, booking, call.store)))
    throw forbidden('User is not authorized to mark absence for this booking.');
  const stranger = attendees.find(({ email }) =>
    booking.attendees.every((attendee) => attendee.email !== email),
  );
  if (stranger)
    throw notFound(`Attendee with email ${stranger.email} not found in booking with uid=${bookingUid}.`);
  const absence = new Map(attendees.map(({ email, absent }) => [email, absent]));
  const marked = booking.attendees.map((attendee) => ({
    ...attendee,
    absent: absence.get(attendee.email) ?? attendee.absent,
  }));
  const absences = { absentHost: host ?? booking.absentHost, attendees: marked };
  const after = await changed(booking, absences, call);
  const ofHost = host === undefined ? [] : [{ email: call.caller.user.email, absent: host }];
  call.announce(noShowUpdated(after, [...attendees, ...ofHost]));
  return unseatedAnswer(after, call.store);
};

async function waitingBooking(uid: string, { caller, store }: KnownCall): Promise<BookingRecord> {
  const booking = await store.bookings.find(uid);
  if (!booking) throw notFound(`Booking with uid=${uid} was not found in the database`);
  if (!(await hosts(caller.user, booking, store)))
    throw fromProcedure(401, 'User is not authorized to confirm this booking');
  return booking;
}

export async function changed(
  booking: BookingRecord,
  patch: Partial<BookingRecord>,
  { store, clock }: KnownCall,
): Promise<BookingRecord> {
  const { id: _, ...change } = { ...patch, updatedAt: clock.now() };
  return (await store.bookings.change(booking.uid, change).catch(asTaken)) ?? booking;
}
