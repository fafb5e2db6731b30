import type { BookingDetailsProps } from '../../atoms/booking-details/BookingDetails.js';
import type { Table } from '../kinds.js';

export const bookingDetailsTable = {
  uid: 'text',
  timeZone: 'text',
  entity: 'json',
  onCancelBookingSuccess: { event: 'bookingcancelled' },
  onCancelBookingError: { event: 'cancelfailed' },
  // What is not given is not offered: so these are no events.
  onReschedule: 'value',
  rescheduleUrl: 'value',
  bookingUrl: 'value',
  paymentUrl: 'value',
  fallback: 'react',
  className: 'react',
  appearance: 'react',
} as const satisfies Table<BookingDetailsProps>;
