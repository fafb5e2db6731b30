import { notFound } from '../../../http/Refusal.js';
import type { Handler } from '../../handler.js';
import { bookingAnswer, seatedAnswer, seriesAnswer } from '../bookingAnswer.js';

/** The uid of a recurring booking stands for all its occurrences. */
export const getBooking: Handler<'bookings.get'> = async ({ bookingUid }, { caller, store }) => {
  const booking = await store.bookings.find(bookingUid);
  if (booking) return bookingAnswer(booking, caller, store);
  const series = await store.bookings.ofSeries(bookingUid);
  if (series.length === 0) throw notFound(`Booking with uid=${bookingUid} was not found in the database`);
  return seriesAnswer(series, bookingUid, store);
};

/** Who knows no more than a seat sees that seat, where the others are not shown. */
export const getBookingBySeat: Handler<'bookings.getBySeat'> = async ({ seatUid }, { caller, store }) => {
  const booking = await store.bookings.findBySeat(seatUid);
  if (!booking) throw notFound(`Booking with seatUid=${seatUid} was not found in the database`);
  return seatedAnswer(booking, caller, store, seatUid);
};
