import type { RescheduledBooking } from '../../../../contract/bookings/bookings.schema.js';
import type { RescheduleBookingInput } from '../../../../contract/bookings/changeBooking.schema.js';
import { addMinutes } from '../../../../time/instant.js';
import { parseZone } from '../../../../time/zone.js';
import { rescheduled } from '../../../events/bookingEvent.js';
import { notFound } from '../../../http/Refusal.js';
import { hostIdsOf } from '../../../model/hostIdsOf.js';
import type { BookingRecord } from '../../../model/records.js';
import type { New } from '../../../store/store.js';
import { meetingUrlOf } from '../../conferencing/meetingRooms.js';
import { isAskedAndRequired } from '../../event-types/bookingFields.js';
import type { Call, Handler } from '../../handler.js';
import { isUnpaid, movePayments } from '../../payments/charge.js';
import type { HostedEventType } from '../../slots/findEventType.js';
import { hostedEventTypeOfBooking } from '../../slots/findGroup.js';
import { readFacts } from '../../slots/readFacts.js';
import { managedEmail } from '../../users/managedUser.js';
import { requireVerifiedEmail } from '../../verified-resources/guardedEmail.js';
import { asTaken } from '../addBookings.js';
import { unseatedAnswer } from '../bookingAnswer.js';
import type { BookedPeople } from '../chooseHosts.js';
import { attendeesWith } from '../coHosts.js';
import { requiredAnswerMissing } from '../create/bookingResponses.js';
import { bookingTitle } from '../create/bookingTitle.js';
import { readStart } from '../create/createBooking.js';
import { hostedBy, hostNames } from '../create/newBooking.js';
import { requireHosts } from '../create/requireHosts.js';
import { NOT_AVAILABLE } from '../requireBookable.js';
import { requireHostsFor } from '../requireHostsFor.js';
import { moveSeat } from './moveSeat.js';
import { requireMovable } from './requireMovable.js';

export const rescheduleBooking: Handler<'bookings.reschedule'> = (input, call) => moveBooking(input, call);

/** @param lengthInMinutes default: the event type's usual length */
export async function moveBooking(
  input: RescheduleBookingInput,
  call: Call,
  lengthInMinutes?: number,
): Promise<RescheduledBooking> {
  const { store, clock } = call;
  const booking = await store.bookings.find(input.bookingUid);
  if (!booking) throw notFound(`Booking with uid=${input.bookingUid} was not found in the database`);
  const found = await hostedEventTypeOfBooking(booking, store);
  if (!found) throw notFound(`Event type with id ${booking.eventTypeId} not found.`);
  requireMovable(booking, found.eventType.settings, clock.now());
  requireHosts(found);
  requireVerifiedMover(booking, found, input, call);
  if (booking.seated) return moveSeat(booking, found, input, call);
  requireNoReason(found);

  const start = readStart(input.start);
  const minutes = lengthInMinutes ?? found.eventType.settings.lengthInMinutes;
  const time = { start, end: addMinutes(start, minutes) };
  const zone = parseZone(booking.attendees[0]?.timeZone ?? 'UTC');
  const wanted = { times: [time], zone, rescheduleUid: booking.uid, gone: NOT_AVAILABLE };
  const people = await requireHostsFor(found, await readFacts(found, call), wanted, call);
  const attendees = await attendeesWith(people.others, booking, store);
  const isOwed = await isUnpaid(booking, store);
  const moving = { booking: { ...booking, ...time, attendees }, isOwed, ...found, ...people };
  const replacement = movedBooking(moving, input, call);
  // Asked again where nobody comes between: of two who move it at once, one does.
  const ended = (current: BookingRecord) => {
    requireMovable(current, found.eventType.settings, clock.now());
    return { status: 'cancelled' as const, rescheduledToUid: replacement.uid, updatedAt: clock.now() };
  };
  const moved = await store.bookings.replace(booking.uid, ended, replacement).catch(asTaken);
  await movePayments(booking, moved, store);
  call.announce(rescheduled(moved, booking));
  return unseatedAnswer(moved, store);
}

/** Its hosts move it without a code. */
function requireVerifiedMover(
  booking: BookingRecord,
  { eventType }: HostedEventType,
  input: RescheduleBookingInput,
  call: Call,
): void {
  if (call.caller && hostIdsOf(booking).includes(call.caller.user.id)) return;
  const seatUid = 'seatUid' in input ? input.seatUid : undefined;
  const attendee = booking.attendees.find(({ seat }) => seat?.uid === seatUid) ?? booking.attendees[0];
  const mover = { email: attendee?.email, code: input.emailVerificationCode };
  requireVerifiedEmail(eventType.settings, mover, call);
}

/** The server asks its form for a reason, and never hands on the one that was sent: a required reason refuses all. */
function requireNoReason({ eventType }: HostedEventType): void {
  const asks = eventType.settings.bookingFields.some(
    (field) => field.slug === 'rescheduleReason' && isAskedAndRequired(field),
  );
  if (asks) throw requiredAnswerMissing('rescheduleReason');
}

interface Moving extends HostedEventType, BookedPeople {
  /** As it was, but for its time and its hosts. */
  booking: BookingRecord;
  /** It is not paid for yet. */
  isOwed: boolean;
}

/** The same booking at another time: a new uid, and the event type's own length. */
function movedBooking(
  { booking, isOwed, ...hosted }: Moving,
  input: RescheduleBookingInput,
  { clock, ids, settings }: Call,
): New<BookingRecord> {
  const { eventType, organizer } = hosted;
  const { id: _, ...same } = booking;
  const uid = ids.uid();
  const { rescheduledBy } = input;
  const reschedulingReason = 'reschedulingReason' in input ? input.reschedulingReason : undefined;
  const policy = eventType.settings.confirmationPolicy;
  const isConfirmed = !policy || policy.disabled || rescheduledBy === organizer.email;
  const status = isConfirmed && !isOwed ? 'accepted' : 'pending';
  return {
    ...same,
    ...hostedBy(hosted),
    uid,
    status,
    ...(eventType.hosting && { title: titleOf(booking, hosted) }),
    meetingUrl: status === 'accepted' ? meetingUrlOf(booking.location, uid, settings) : null,
    createdAt: clock.now(),
    updatedAt: clock.now(),
    rescheduledFromUid: booking.uid,
    rescheduledToUid: null,
    rescheduledBy: rescheduledBy
      ? organizer.clientId
        ? managedEmail(rescheduledBy, organizer.clientId)
        : rescheduledBy
      : null,
    reschedulingReason: reschedulingReason ?? null,
    absentHost: false,
    exclusive: true,
    attendees: booking.attendees.map((attendee) => ({ ...attendee, absent: false })),
    responses: withReason(booking.responses, reschedulingReason),
  };
}

/** Another host may have it now. */
const titleOf = (
  { attendees, location }: BookingRecord,
  hosted: Omit<Moving, 'booking' | 'isOwed'>,
): string => bookingTitle(hosted.eventType.settings, hostNames(hosted), attendees[0]?.name ?? '', location);

const withReason = (
  { rescheduledReason: _, ...responses }: BookingRecord['responses'],
  reason: string | undefined,
) => ({
  ...responses,
  ...(reason !== undefined && { rescheduledReason: reason }),
});
