import type { Attendee, BookingRecord, User } from '../../model/records.js';
import type { Store } from '../../store/store.js';
import { hostAsAttendee } from './create/newBooking.js';

/** The attendees, with these further hosts among them in place of those that were there. */
export async function attendeesWith(
  others: readonly User[],
  { attendees, coHostIds = [], seated }: BookingRecord,
  store: Store,
): Promise<readonly Attendee[]> {
  if (seated) return attendees;
  const before = await Promise.all(coHostIds.map((id) => store.users.find(id)));
  const guests = attendees.filter(({ email }) => before.every((host) => host?.email !== email));
  return [...guests, ...others.map(hostAsAttendee)];
}
