import { keeps } from '../../auth/membership.js';
import { forbidden, notFound } from '../../http/Refusal.js';
import { hostIdsOf } from '../../model/hostIdsOf.js';
import type { BookingRecord, User } from '../../model/records.js';
import type { TeamRecord } from '../../model/teams.js';
import type { Store } from '../../store/store.js';
import type { KnownCall } from '../handler.js';

/** Owners and admins of the host's organization keep what is its members'. */
const keepsOrganizationOf = async (user: User, host: User | undefined, store: Store): Promise<boolean> =>
  host !== undefined && keeps(host.organizationId, user.id, store);

/** The team whose event type it is, or whose managed one it is a copy of. */
async function teamOfBooking(
  { eventTypeId }: BookingRecord,
  { eventTypes, collections }: Store,
): Promise<TeamRecord | undefined> {
  const eventType = await eventTypes.find(eventTypeId);
  const parent = eventType?.parentId === undefined ? undefined : await eventTypes.find(eventType.parentId);
  const hosting = eventType?.hosting ?? parent?.hosting;
  return hosting && collections.teams.find(hosting.teamId);
}

/** Whether the user hosts it, or keeps the team that it was booked with. */
export async function hosts(user: User, booking: BookingRecord, store: Store): Promise<boolean> {
  if (hostIdsOf(booking).includes(user.id)) return true;
  const team = await teamOfBooking(booking, store);
  return (
    team !== undefined &&
    ((await keeps(team.id, user.id, store)) || (await keeps(team.parentId, user.id, store)))
  );
}

/** Whether the user may do with the booking whatever its host may. */
export const mayManage = async (user: User, booking: BookingRecord, store: Store): Promise<boolean> =>
  (await hosts(user, booking, store)) ||
  keepsOrganizationOf(user, await store.users.find(booking.hostId), store);

/** The host's side, and those who come. */
export const hasPart = async (user: User, booking: BookingRecord, store: Store): Promise<boolean> =>
  booking.attendees.some(({ email }) => email === user.email) || mayManage(user, booking, store);

/** @throws Refusal 404 */
export async function requireBooking(uid: string, store: Store): Promise<BookingRecord> {
  const booking = await store.bookings.find(uid);
  if (!booking) throw notFound(`Booking with uid=${uid} was not found in the database`);
  return booking;
}

/**
 * The booking, for whom the guard of bookings lets through.
 * @param isLet default: who may do what its host may
 * @throws Refusal 404 when there is none, 403 for everybody else
 */
export async function guardedBooking(
  uid: string,
  { caller: { user }, store }: KnownCall,
  isLet = mayManage,
): Promise<BookingRecord> {
  const booking = await requireBooking(uid, store);
  if (await isLet(user, booking, store)) return booking;
  throw forbidden(
    `BookingPbacGuard - user with id=${user.id} does not have access to booking with uid=${uid}`,
  );
}
