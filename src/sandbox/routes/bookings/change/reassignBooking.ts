import { badRequest, forbidden, notFound } from '../../../http/Refusal.js';
import type { Handler, KnownCall } from '../../handler.js';
import { mayManage, requireBooking } from '../bookingAccess.js';

/** Only the hosts of a team take turns; a personal event type has nobody else to host it. */
export const reassignBooking: Handler<'bookings.reassign'> = async ({ bookingUid }, call) => {
  await requireMayReassign(bookingUid, call);
  throw badRequest("Can't reassign the booking because no other host is available at that time.");
};

export const reassignBookingTo: Handler<'bookings.reassignTo'> = async ({ bookingUid, userId }, call) => {
  await requireMayReassign(bookingUid, call);
  if (!(await call.store.users.find(userId))) {
    throw notFound(`User with id=${userId} was not found in the database`);
  }
  throw badRequest(
    `User with id=${userId} is not a valid Round Robin host - the user to which you reassign this booking must be one of the booking hosts. Fetch the booking using following endpoint and select id of one of the hosts: https://cal.com/docs/api-reference/v2/bookings/get-a-booking`,
  );
};

async function requireMayReassign(uid: string, { caller: { user }, store }: KnownCall): Promise<void> {
  const booking = await requireBooking(uid, store);
  if (!(await mayManage(user, booking, store))) {
    throw forbidden('You do not have permission to reassign this booking');
  }
}
