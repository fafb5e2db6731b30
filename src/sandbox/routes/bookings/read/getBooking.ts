import { notFound } from '../../../http/Refusal.js';
import type { Handler } from '../../handler.js';
import { bookingAnswer, seriesAnswer } from '../bookingAnswer.js';

/** The uid of a recurring booking stands for all its occurrences. */
export const getBooking: Handler<'bookings.get'> = async ({ bookingUid }, { caller, store }) => {
  const booking = await store.bookings.find(bookingUid);
  if (booking) return bookingAnswer(booking, caller, store);
  const series = await store.bookings.ofSeries(bookingUid);
  if (series.length === 0) throw notFound(`Booking with uid=${bookingUid} was not found in the database`);
  return seriesAnswer(series, bookingUid, store);
};
