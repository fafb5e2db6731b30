import type { BookedSeat } from '../../../../contract/bookings/bookings.schema.js';
import type { RescheduleBookingInput } from '../../../../contract/bookings/changeBooking.schema.js';
import { addMinutes } from '../../../../time/instant.js';
import { overlaps } from '../../../../time/interval.js';
import { parseZone } from '../../../../time/zone.js';
import { rescheduled } from '../../../events/bookingEvent.js';
import { badRequest, notFound } from '../../../http/Refusal.js';
import type { Attendee, BookingRecord } from '../../../model/records.js';
import { meetingUrlOf } from '../../conferencing/meetingRooms.js';
import type { Call } from '../../handler.js';
import type { HostedEventType } from '../../slots/findEventType.js';
import { readFacts } from '../../slots/readFacts.js';
import { addBooking } from '../addBookings.js';
import { seatedAnswer } from '../bookingAnswer.js';
import { readStart } from '../create/createBooking.js';
import { hostedBy } from '../create/newBooking.js';
import { join, leave, seatsOf, standingBooking } from '../create/seats.js';
import { NOT_AVAILABLE, requireBookable } from '../requireBookable.js';
import { requireHostsFor } from '../requireHostsFor.js';

const needsSeat = (uid: string) =>
  `Booking with uid=${uid} is a seated booking which means you have to provide seatUid in the request body to specify which seat specifically you want to reschedule. First, fetch the booking using https://cal.com/docs/api-reference/v2/bookings/get-a-booking and then within the attendees array you will find the seatUid of the booking you want to reschedule.`;

/** One attendee moves to the booking at another time, which is made where there is none; the others stay. */
export async function moveSeat(
  booking: BookingRecord,
  found: HostedEventType,
  input: RescheduleBookingInput,
  call: Call,
): Promise<BookedSeat> {
  const { store, clock, ids, settings, caller, announce } = call;
  if (!('seatUid' in input)) throw badRequest(needsSeat(booking.uid));
  const attendee = booking.attendees.find(({ seat }) => seat?.uid === input.seatUid);
  if (!attendee?.seat) throw notFound(`Seat with uid=${input.seatUid} does not exist.`);
  const seat = { ...attendee.seat, uid: ids.uuid() };
  const moved: Attendee = { ...attendee, seat };

  const start = readStart(input.start);
  const uid = ids.uid();
  const { id: _, ...same } = booking;
  const time = { start, end: addMinutes(start, found.eventType.settings.lengthInMinutes) };
  const fresh = {
    ...same,
    ...time,
    uid,
    // The seat leaves the old booking only afterwards.
    exclusive: !overlaps(booking, time),
    meetingUrl: meetingUrlOf(booking.location, uid, settings),
    icsUid: `${ids.uid()}@Cal.com`,
    createdAt: clock.now(),
    updatedAt: clock.now(),
    attendees: [moved],
  };
  const standing = await standingBooking(found, start, store);
  const facts = await readFacts(found, call);
  const zone = parseZone(attendee.timeZone);
  const rescheduleUid = booking.uid;
  if (standing) requireBookable(facts, { ...time, zone, rescheduleUid, isJoining: true }, clock);
  const hosts = { times: [time], zone, rescheduleUid, gone: NOT_AVAILABLE };
  const target = standing
    ? await join(standing, moved, seatsOf(found), store)
    : await addBooking({ ...fresh, ...hostedBy(await requireHostsFor(found, facts, hosts, call)) }, store);
  await leave(booking.uid, attendee.seat.uid, { store, clock });
  announce(rescheduled({ ...target, attendees: [moved] }, booking));
  return { ...(await seatedAnswer(target, caller, store)), seatUid: seat.uid };
}
