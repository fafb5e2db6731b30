import type { Booking } from '../../../contract/bookings/bookings.schema.js';
import { toIso } from '../../../time/instant.js';
import type { Caller } from '../../auth/caller.js';
import type { Attendee, BookingRecord, EventTypeRecord, User } from '../../model/records.js';
import type { Store } from '../../store/store.js';

/** A booking as the API tells it; its host and event type are looked up. */
export async function bookingAnswer(
  booking: BookingRecord,
  caller: Caller | undefined,
  store: Store,
): Promise<Booking> {
  const [host, eventType] = await Promise.all([
    store.users.find(booking.hostId),
    store.eventTypes.find(booking.eventTypeId),
  ]);
  const common = commonAnswer(booking, host, eventType);
  if (booking.seated) return { ...common, ...seatedParts(booking, eventType, caller) };
  const { attendees, responses, recurringUid } = booking;
  const guests = responses.guests;
  return {
    ...common,
    cancelledByEmail: '',
    ...(recurringUid === null && { rescheduledByEmail: booking.rescheduledBy }),
    metadata: { ...booking.metadata },
    attendees: attendees.map(attendeeAnswer),
    ...(Array.isArray(guests) && { guests: guests.map(String) }),
    bookingFieldsResponses: { ...responses },
    ...(recurringUid !== null && { recurringBookingUid: recurringUid }),
  };
}

const commonAnswer = (
  booking: BookingRecord,
  host: User | undefined,
  eventType: EventTypeRecord | undefined,
) => {
  const { id, uid, title, description, status, start, end, location, meetingUrl } = booking;
  const { rescheduledFromUid, rescheduledToUid, reschedulingReason } = booking;
  return {
    id,
    uid,
    title,
    description,
    hosts: host ? [hostAnswer(host)] : [],
    status,
    cancellationReason: booking.cancellationReason ?? '',
    ...(reschedulingReason !== null && { reschedulingReason }),
    ...(rescheduledFromUid !== null && { rescheduledFromUid }),
    ...(rescheduledToUid !== null && { rescheduledToUid }),
    start: toIso(start),
    end: toIso(end),
    duration: (end - start) / 60_000,
    eventTypeId: booking.eventTypeId,
    ...(eventType && { eventType: { id: eventType.id, slug: eventType.settings.slug } }),
    meetingUrl: meetingUrl ?? location,
    location: meetingUrl ?? location,
    absentHost: booking.absentHost,
    createdAt: toIso(booking.createdAt),
    updatedAt: toIso(booking.updatedAt),
    rating: null,
    icsUid: booking.icsUid,
  };
};

const hostAnswer = ({ id, name, email, username, timeZone }: User) => ({
  id,
  name: name ?? '',
  email,
  username,
  timeZone,
});

/** Who else sits there is told where the event type says so, and to the host. */
function seatedParts(
  booking: BookingRecord,
  eventType: EventTypeRecord | undefined,
  caller: Caller | undefined,
) {
  const seats = eventType?.settings.seats;
  const isShown = (seats && !seats.disabled && seats.showAttendeeInfo) || caller?.user.id === booking.hostId;
  return {
    rescheduledByEmail: booking.rescheduledBy,
    attendees: isShown ? booking.attendees.map(seatAnswer) : [],
  };
}

const attendeeAnswer = ({ seat: _, ...attendee }: Attendee) => ({ ...attendee });

const seatAnswer = ({ seat, ...attendee }: Attendee) => ({
  ...attendee,
  ...(seat && {
    seatUid: seat.uid,
    bookingFieldsResponses: { ...seat.responses },
    metadata: { ...seat.metadata },
  }),
});
