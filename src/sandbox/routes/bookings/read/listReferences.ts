import type {
  BookingReference,
  ListReferencesInput,
} from '../../../../contract/bookings/bookingParts.schema.js';
import { badRequest, notFound } from '../../../http/Refusal.js';
import { hostIdsOf } from '../../../model/hostIdsOf.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';
import type { Handler } from '../../handler.js';
import { bookingsOfTeam } from './seenBookings.js';
import { hasRoom } from './videoCall.js';

/** For its hosts. */
export const listReferences: Handler<'bookings.listReferences'> = async (
  { bookingUid, type },
  { caller: { user }, store },
) => {
  const booking = await store.bookings.find(bookingUid);
  if (!booking) throw notFound(`Booking with uid ${bookingUid} not found`);
  if (!hostIdsOf(booking).includes(user.id)) {
    throw badRequest(`Booking with uid ${bookingUid} does not belong to user`);
  }
  return references(booking, type);
};

interface OfTeam extends ListReferencesInput {
  teamId: number;
}

/** The same of a booking of the team, for who keeps it. */
export async function referencesOf({ teamId, bookingUid, type }: OfTeam, store: Store) {
  const booking = (await bookingsOfTeam(teamId, store)).find(({ uid }) => uid === bookingUid);
  if (!booking) throw notFound(`Booking with uid ${bookingUid} not found`);
  return references(booking, type);
}

/** A booking has one reference at most, its video room; so it goes by the booking's own number. */
function references(booking: BookingRecord, type: ListReferencesInput['type']): BookingReference[] {
  if (!hasRoom(booking) || (type ?? 'daily_video') !== 'daily_video') return [];
  return [{ id: booking.id, type: 'daily_video', eventUid: booking.uid, destinationCalendarId: null }];
}
