import type {
  BookingReference,
  ListReferencesInput,
} from '../../../../contract/bookings/bookingParts.schema.js';
import { badRequest, notFound } from '../../../http/Refusal.js';
import { hostIdsOf } from '../../../model/hostIdsOf.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';
import { roomTypeOf } from '../../conferencing/meetingRooms.js';
import type { Handler } from '../../handler.js';
import { bookingsOfTeam } from './seenBookings.js';

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
  return references(booking, type, store);
};

interface OfTeam extends ListReferencesInput {
  teamId: number;
}

/** The same of a booking of the team, for who keeps it. */
export async function referencesOf({ teamId, bookingUid, type }: OfTeam, store: Store) {
  const booking = (await bookingsOfTeam(teamId, store)).find(({ uid }) => uid === bookingUid);
  if (!booking) throw notFound(`Booking with uid ${bookingUid} not found`);
  return references(booking, type, store);
}

/** Those of calendars come with their events. A video room gets its number when it is first asked for. */
async function references(
  booking: BookingRecord,
  type: ListReferencesInput['type'],
  { collections: { bookingReferences } }: Store,
): Promise<BookingReference[]> {
  const { uid: bookingUid } = booking;
  const known = await bookingReferences.where({ bookingUid });
  const roomType = booking.meetingUrl === null ? undefined : roomTypeOf(booking.location);
  const isNew = roomType !== undefined && !known.some((one) => one.type === roomType);
  const room = { bookingUid, eventUid: bookingUid, externalCalendarId: null };
  const all = isNew ? [...known, await bookingReferences.add({ ...room, type: roomType })] : known;
  return all
    .filter((one) => type === undefined || one.type === type)
    .map(({ id, type: kind, eventUid, externalCalendarId }) => ({
      id,
      type: kind,
      eventUid,
      destinationCalendarId: externalCalendarId,
    }));
}
