import { badRequest, notFound } from '../../../http/Refusal.js';
import type { Handler } from '../../handler.js';
import { hasRoom } from './videoCall.js';

/** A booking has one reference at most, its video room; so it goes by the booking's own number. */
export const listReferences: Handler<'bookings.listReferences'> = async (
  { bookingUid, type },
  { caller: { user }, store },
) => {
  const booking = await store.bookings.find(bookingUid);
  if (!booking) throw notFound(`Booking with uid ${bookingUid} not found`);
  if (booking.hostId !== user.id) throw badRequest(`Booking with uid ${bookingUid} does not belong to user`);
  if (!hasRoom(booking) || (type ?? 'daily_video') !== 'daily_video') return [];
  return [{ id: booking.id, type: 'daily_video', eventUid: bookingUid, destinationCalendarId: null }];
};
