import { parseZone } from '../../../../time/zone.js';
import { takeTurns } from '../../../engine/takeTurns.js';
import { reassigned } from '../../../events/bookingEvent.js';
import { badRequest, forbidden, notFound } from '../../../http/Refusal.js';
import { hostIdsOf } from '../../../model/hostIdsOf.js';
import type { BookingRecord, User } from '../../../model/records.js';
import { SlotTakenError } from '../../../store/SlotTakenError.js';
import type { Handler, KnownCall } from '../../handler.js';
import { findEventType, type HostedEventType } from '../../slots/findEventType.js';
import { readFacts } from '../../slots/readFacts.js';
import { mayManage, requireBooking } from '../bookingAccess.js';
import { turnsOf } from '../chooseHosts.js';
import { attendeesWith } from '../coHosts.js';
import { bookingTitle } from '../create/bookingTitle.js';
import { hostedBy, hostNames } from '../create/newBooking.js';

const NOBODY_ELSE = "Can't reassign the booking because no other host is available at that time.";

/** To whoever's turn it is among the other hosts that are free then. Only the hosts of a round robin take turns. */
export const reassignBooking: Handler<'bookings.reassign'> = async ({ bookingUid }, call) => {
  const booking = await reassignable(bookingUid, call);
  const found = await findEventType(booking.eventTypeId, call.store);
  const hosts = found ? inTurn(found).filter(({ id }) => !hostIdsOf(booking).includes(id)) : [];
  if (!found || hosts.length === 0) throw badRequest(NOBODY_ELSE);
  const candidates = { ...found, hosts };
  const wanted = { times: [booking], zone: parseZone('UTC') };
  const turns = await turnsOf(candidates, call.store);
  const [id] = takeTurns(await readFacts(candidates, call), wanted, turns) ?? [];
  const next = hosts.find((host) => host.id === id);
  if (!next) throw badRequest(NOBODY_ELSE);
  return handOver(booking, next, found, call);
};

/** Also to somebody who is not at work then. */
export const reassignBookingTo: Handler<'bookings.reassignTo'> = async ({ bookingUid, userId }, call) => {
  const booking = await reassignable(bookingUid, call);
  if (!(await call.store.users.find(userId))) {
    throw notFound(`User with id=${userId} was not found in the database`);
  }
  const found = await findEventType(booking.eventTypeId, call.store);
  const next = found && inTurn(found).find(({ id }) => id === userId);
  if (!next) {
    throw badRequest(
      `User with id=${userId} is not a valid Round Robin host - the user to which you reassign this booking must be one of the booking hosts. Fetch the booking using following endpoint and select id of one of the hosts: https://cal.com/docs/api-reference/v2/bookings/get-a-booking`,
    );
  }
  return handOver(booking, next, found, call);
};

async function reassignable(uid: string, { caller: { user }, store }: KnownCall): Promise<BookingRecord> {
  const booking = await requireBooking(uid, store);
  if (await mayManage(user, booking, store)) return booking;
  throw forbidden('You do not have permission to reassign this booking');
}

/** The hosts who take turns. */
function inTurn({ eventType: { hosting }, hosts }: HostedEventType): User[] {
  if (hosting?.schedulingType !== 'roundRobin') return [];
  const mandatory = hosting.hosts.filter((host) => host.mandatory).map(({ userId }) => userId);
  return hosts.filter(({ id }) => !mandatory.includes(id));
}

/** Whoever is in every booking stays; the organizer changes where it was one of those who take turns. */
async function handOver(booking: BookingRecord, next: User, found: HostedEventType, call: KnownCall) {
  const { store, clock, ids } = call;
  const turnTakers = inTurn(found).map(({ id }) => id);
  const hostIds = hostIdsOf(booking);
  const replaced = hostIds.find((id) => turnTakers.includes(id)) ?? booking.hostId;
  const people = await Promise.all(hostIds.map((id) => (id === replaced ? next : store.users.find(id))));
  const [organizer = next, ...others] = people.filter((host) => host !== undefined);
  const names = hostNames({ ...found, organizer, others });
  const attendeeName = booking.attendees[0]?.name ?? '';
  const patch = {
    ...hostedBy({ organizer, others }),
    title: bookingTitle(found.eventType.settings, names, attendeeName, booking.location),
    attendees: await attendeesWith(others, booking, store),
    icsUid: `${ids.uid()}@Cal.com`,
    updatedAt: clock.now(),
  };
  try {
    const changed = await store.bookings.change(booking.uid, patch);
    if (changed) call.announce(reassigned(changed, booking));
  } catch (error) {
    throw error instanceof SlotTakenError ? badRequest(NOBODY_ELSE) : error;
  }
  const { id, name, email } = next;
  return { bookingUid: booking.uid, reassignedTo: { id, name: name ?? '', email } };
}
