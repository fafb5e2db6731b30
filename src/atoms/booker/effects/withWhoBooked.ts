import { attendeeOf } from '../../../booking-receipt/receipt.model.js';
import type { WholeBooking } from '../../../queries/bookings.js';
import type { BookingToMake } from '../options/interception.js';

/** Where an event type keeps its attendees to itself, the server does not even tell her of her own seat: she just said it. */
export function withWhoBooked(made: WholeBooking, { attendee }: BookingToMake): WholeBooking {
  if (made.seatUid === null || attendeeOf(made) !== null) return made;
  const { name, email = '', timeZone: zone } = attendee;
  const attendees = [...made.attendees, { name, email, zone, seatUid: made.seatUid }];
  const series = made.series.map((each) => (each.uid === made.uid ? { ...each, attendees } : each));
  return { ...made, attendees, series };
}
