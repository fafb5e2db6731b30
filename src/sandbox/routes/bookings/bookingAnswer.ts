import type {
  Booking,
  RecurringBooking,
  RegularBooking,
  SeatedBooking,
  UnseatedBooking,
} from '../../../contract/bookings/bookings.schema.js';
import { toIso } from '../../../time/instant.js';
import type { Caller } from '../../auth/caller.js';
import type { Attendee, BookingRecord, User } from '../../model/records.js';
import type { Store } from '../../store/store.js';
import { eventTypeIdOf } from '../slots/findGroup.js';
import { mayManage } from './bookingAccess.js';

/** A booking as the API tells it; its host and event type are looked up. */
export const bookingAnswer = (
  booking: BookingRecord,
  caller: Caller | undefined,
  store: Store,
): Promise<Booking> =>
  booking.seated ? seatedAnswer(booking, caller, store) : unseatedAnswer(booking, store);

export async function unseatedAnswer(booking: BookingRecord, store: Store): Promise<UnseatedBooking> {
  if (booking.recurringUid !== null) return occurrenceAnswer(booking, booking.recurringUid, store);
  return { ...(await regularAnswer(booking, store)), rescheduledByEmail: booking.rescheduledBy };
}

/** All occurrences of the recurring booking of that uid. */
export const seriesAnswer = (
  series: readonly BookingRecord[],
  recurringUid: string,
  store: Store,
): Promise<RecurringBooking[]> =>
  Promise.all(series.map((booking) => occurrenceAnswer(booking, recurringUid, store)));

const occurrenceAnswer = async (
  booking: BookingRecord,
  recurringUid: string,
  store: Store,
): Promise<RecurringBooking> => ({
  ...(await regularAnswer(booking, store)),
  recurringBookingUid: recurringUid,
});

async function regularAnswer(booking: BookingRecord, store: Store): Promise<RegularBooking> {
  const { guests } = booking.responses;
  return {
    ...(await commonAnswer(booking, store)),
    cancelledByEmail: '',
    metadata: { ...booking.metadata },
    attendees: booking.attendees.map(attendeeAnswer),
    ...(Array.isArray(guests) && { guests: guests.map(String) }),
    bookingFieldsResponses: { ...booking.responses },
  };
}

async function commonAnswer(booking: BookingRecord, store: Store) {
  const [host, eventType] = await Promise.all([
    store.users.find(booking.hostId),
    store.eventTypes.find(booking.eventTypeId),
  ]);
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
    eventTypeId: eventTypeIdOf(booking),
    eventType: eventType ? { id: eventType.id, slug: eventType.settings.slug } : null,
    meetingUrl: meetingUrl ?? location,
    location: meetingUrl ?? location,
    absentHost: booking.absentHost,
    createdAt: toIso(booking.createdAt),
    updatedAt: toIso(booking.updatedAt),
    rating: null,
    icsUid: booking.icsUid,
  };
}

const hostAnswer = ({ id, name, email, username, timeZone }: User) => ({
  id,
  name: name ?? '',
  email,
  username,
  timeZone,
});

/**
 * Who else sits there is told where the event type says so, and to the host.
 * @param ownSeatUid is shown to everybody
 */
export async function seatedAnswer(
  booking: BookingRecord,
  caller: Caller | undefined,
  store: Store,
  ownSeatUid?: string,
): Promise<SeatedBooking> {
  const seats = (await store.eventTypes.find(booking.eventTypeId))?.settings.seats;
  const isOpen =
    (seats && !seats.disabled && seats.showAttendeeInfo) ||
    (caller && (await mayManage(caller.user, booking, store)));
  const shown = booking.attendees.filter(({ seat }) => isOpen || (ownSeatUid && seat?.uid === ownSeatUid));
  return {
    ...(await commonAnswer(booking, store)),
    rescheduledByEmail: booking.rescheduledBy,
    attendees: shown.flatMap(seatAnswer),
  };
}

export const attendeeAnswer = ({ seat: _, ...attendee }: Attendee) => ({ ...attendee });

const seatAnswer = ({ seat, ...attendee }: Attendee) =>
  seat
    ? [
        {
          ...attendee,
          seatUid: seat.uid,
          bookingFieldsResponses: { ...seat.responses },
          metadata: { ...seat.metadata },
        },
      ]
    : [];
