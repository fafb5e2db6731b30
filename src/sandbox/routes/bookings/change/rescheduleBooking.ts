import type { RescheduleBookingInput } from '../../../../contract/bookings/changeBooking.schema.js';
import { addMinutes } from '../../../../time/instant.js';
import { parseZone } from '../../../../time/zone.js';
import { rescheduled } from '../../../events/bookingEvent.js';
import { badRequest, notFound } from '../../../http/Refusal.js';
import type { BookingRecord } from '../../../model/records.js';
import type { New } from '../../../store/store.js';
import { isAskedAndRequired } from '../../event-types/bookingFields.js';
import type { Call, Handler } from '../../handler.js';
import { findEventType, type OwnedEventType } from '../../slots/findEventType.js';
import { readFacts } from '../../slots/readFacts.js';
import { managedEmail } from '../../users/managedUser.js';
import { asTaken } from '../addBookings.js';
import { unseatedAnswer } from '../bookingAnswer.js';
import { requiredAnswerMissing } from '../create/bookingResponses.js';
import { readStart } from '../create/createBooking.js';
import { meetingUrlOf } from '../create/newBooking.js';
import { requireBookable } from '../requireBookable.js';
import { moveSeat } from './moveSeat.js';

export const rescheduleBooking: Handler<'bookings.reschedule'> = async (input, call) => {
  const { store, clock } = call;
  const booking = await store.bookings.find(input.bookingUid);
  if (!booking) throw notFound(`Booking with uid=${input.bookingUid} was not found in the database`);
  requireOpen(booking);
  const found = await findEventType(booking.eventTypeId, store);
  if (!found) throw notFound(`Event type with id ${booking.eventTypeId} not found.`);
  if (booking.seated) return moveSeat(booking, found, input, call);
  requireNoReason(found);

  const replacement = movedBooking(booking, found, input, call);
  const facts = await readFacts(found.eventType, found.owner, call);
  const zone = parseZone(booking.attendees[0]?.timeZone ?? found.owner.timeZone);
  requireBookable(facts, { ...replacement, zone, rescheduleUid: booking.uid }, clock);
  // Asked again where nobody comes between: of two who move it at once, one does.
  const ended = (current: BookingRecord) => {
    requireOpen(current);
    return { status: 'cancelled' as const, rescheduledToUid: replacement.uid, updatedAt: clock.now() };
  };
  const moved = await store.bookings.replace(booking.uid, ended, replacement).catch(asTaken);
  call.announce(rescheduled(moved, booking));
  return unseatedAnswer(moved, store);
};

function requireOpen(booking: BookingRecord): void {
  if (booking.status === 'cancelled') throw badRequest(cancelledText(booking));
}

const cancelledText = ({ uid, rescheduledToUid }: BookingRecord) =>
  rescheduledToUid === null
    ? `Can't reschedule booking with uid=${uid} because it has been cancelled. Please provide uid of a booking that is not cancelled.`
    : `Can't reschedule booking with uid=${uid} because it has been cancelled and rescheduled already to booking with uid=${rescheduledToUid}. You probably want to reschedule ${rescheduledToUid} instead by passing it within the request URL.`;

/** The server asks its form for a reason, and never hands on the one that was sent: a required reason refuses all. */
function requireNoReason({ eventType }: OwnedEventType): void {
  const asks = eventType.settings.bookingFields.some(
    (field) => field.slug === 'rescheduleReason' && isAskedAndRequired(field),
  );
  if (asks) throw requiredAnswerMissing('rescheduleReason');
}

/** The same booking at another time: a new uid, and the event type's own length. */
function movedBooking(
  booking: BookingRecord,
  { eventType, owner }: OwnedEventType,
  input: RescheduleBookingInput,
  { clock, ids, settings }: Call,
): New<BookingRecord> {
  const { id: _, ...same } = booking;
  const uid = ids.uid();
  const start = readStart(input.start);
  const { rescheduledBy } = input;
  const reschedulingReason = 'reschedulingReason' in input ? input.reschedulingReason : undefined;
  const policy = eventType.settings.confirmationPolicy;
  const isConfirmed = !policy || policy.disabled || rescheduledBy === owner.email;
  const status = isConfirmed ? 'accepted' : 'pending';
  return {
    ...same,
    uid,
    status,
    start,
    end: addMinutes(start, eventType.settings.lengthInMinutes),
    meetingUrl: status === 'accepted' ? meetingUrlOf(booking.location, uid, settings) : null,
    createdAt: clock.now(),
    updatedAt: clock.now(),
    rescheduledFromUid: booking.uid,
    rescheduledToUid: null,
    rescheduledBy: rescheduledBy
      ? owner.clientId
        ? managedEmail(rescheduledBy, owner.clientId)
        : rescheduledBy
      : null,
    reschedulingReason: reschedulingReason ?? null,
    absentHost: false,
    exclusive: true,
    attendees: booking.attendees.map((attendee) => ({ ...attendee, absent: false })),
    responses: withReason(booking.responses, reschedulingReason),
  };
}

const withReason = (
  { rescheduledReason: _, ...responses }: BookingRecord['responses'],
  reason: string | undefined,
) => ({
  ...responses,
  ...(reason !== undefined && { rescheduledReason: reason }),
});
