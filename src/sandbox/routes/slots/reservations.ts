import type {
  CreateReservationInput,
  MadeReservation,
  Reservation,
} from '../../../contract/slots/reservations/reservations.schema.js';
import { addMinutes, parseInstant, toIso } from '../../../time/instant.js';
import { overlaps } from '../../../time/interval.js';
import type { Caller } from '../../auth/caller.js';
import { membershipIn } from '../../auth/membership.js';
import { badRequest, forbidden, notFound, unauthorized, unprocessable } from '../../http/Refusal.js';
import type { EventTypeSettings, ReservationRecord } from '../../model/records.js';
import type { Server } from '../../server.js';
import type { Store } from '../../store/store.js';
import type { Call, Handler } from '../handler.js';
import { findEventType, type HostedEventType } from './findEventType.js';

const USUAL_MINUTES = 5;
const ANONYMOUS_DURATION =
  'reservationDuration can only be used for authenticated requests - use access token, api key or OAuth credentials';
const STRANGER =
  "authenticated user is not owner of event type, does not have memberships in common with owner of the event type, nor does belong to event type's team or org.";
const NO_HOST_LEFT =
  "Can't reserve the slot because the round robin event type has no available hosts left at this time slot.";
const HELD = 'This time slot is already reserved by another user. Please choose a different time.';

export const createReservation: Handler<'slots.reservations.create'> = async (input, call) => {
  const { found, ...asked } = await checkedReservation(input, call);
  const reservation = { uid: call.ids.uuid(), ...asked };
  await claim(reservation, found, call);
  return written(reservation, input);
};

/** Like a new one, its old self included: a hold that has not run out can't be renewed over its own time. */
export const updateReservation: Handler<'slots.reservations.update'> = async ({ uid, ...input }, call) => {
  if (!(await call.store.reservations.find(uid))) throw notFound(`Slot with uid=${uid} not found`);
  const { found, ...asked } = await checkedReservation(input, call);
  const reservation = { uid, ...asked };
  await claim(reservation, found, call);
  return written(reservation, input);
};

export const getReservation: Handler<'slots.reservations.get'> = async ({ uid }, { store }) => {
  const reservation = await store.reservations.find(uid);
  return reservation ? reservationAnswer(reservation) : null;
};

export const deleteReservation: Handler<'slots.reservations.delete'> = async ({ uid }, { store }) => {
  await store.reservations.remove(uid);
  return undefined;
};

const reservationAnswer = ({ uid, eventTypeId, start, end, until }: ReservationRecord): Reservation => ({
  reservationUid: uid,
  eventTypeId,
  slotStart: toIso(start),
  slotEnd: toIso(end),
  slotDuration: (end - start) / 60_000,
  reservationUntil: toIso(until),
});

const written = (
  reservation: ReservationRecord,
  { reservationDuration }: CreateReservationInput,
): MadeReservation => ({
  ...reservationAnswer(reservation),
  reservationDuration: reservationDuration ?? USUAL_MINUTES,
});

/** Whether the time can be booked at all is not asked here, only whether somebody has it. */
async function checkedReservation(
  input: CreateReservationInput,
  { caller, store, clock }: Call,
): Promise<Omit<ReservationRecord, 'uid'> & { found: HostedEventType }> {
  const found = await findEventType(input.eventTypeId, store);
  if (!found) throw notFound(`Event Type with ID=${input.eventTypeId} not found`);
  const [first] = found.hosts;
  if (!first) throw badRequest('Cannot reserve a slot for a team event without any hosts');
  if (input.reservationDuration !== undefined) await requireAcquaintance(caller, found, store);
  const { settings } = found.eventType;
  const start = parseInstant(input.slotStart);
  const slot = { start, end: addMinutes(start, lengthOf(settings, input.slotDuration)) };
  const isSeat = Boolean(settings.seats && !settings.seats.disabled);
  if (!takesTurns(found)) await refuseIfBooked(found, slot, { store });
  const until = addMinutes(clock.now(), input.reservationDuration ?? USUAL_MINUTES);
  return { found, eventTypeId: input.eventTypeId, hostId: first.id, ...slot, until, isSeat };
}

/** Seats are shared in another way. */
const takesTurns = ({ eventType: { hosting, settings } }: HostedEventType): boolean =>
  hosting?.schedulingType === 'roundRobin' && settings.seats.disabled === true;

/** Of hosts who take turns each can be held once, unless one of them is always needed. */
async function claim(
  reservation: ReservationRecord,
  found: HostedEventType,
  { store, clock }: Call,
): Promise<void> {
  const needsOne = found.eventType.hosting?.hosts.some(({ mandatory }) => mandatory);
  const most = takesTurns(found) && !needsOne ? found.hosts.length : 1;
  if (await store.reservations.claim(reservation, clock.now(), most)) return;
  throw unprocessable(takesTurns(found) ? NO_HOST_LEFT : HELD);
}

function lengthOf(
  { lengthInMinutes, lengthInMinutesOptions }: EventTypeSettings,
  asked: number | undefined,
): number {
  if (asked === undefined) return lengthInMinutes;
  if (!lengthInMinutesOptions) {
    throw badRequest("You passed 'slotDuration' but this event type is not a variable length event type.");
  }
  if (!lengthInMinutesOptions.includes(asked)) {
    throw badRequest(
      `Provided 'slotDuration' is not one of the possible lengths for the event type. The possible lengths for this variable length event type are: ${lengthInMinutesOptions.join(', ')}`,
    );
  }
  return asked;
}

async function refuseIfBooked(
  { eventType: { id, settings }, hosts }: HostedEventType,
  slot: Pick<ReservationRecord, 'start' | 'end'>,
  { store }: Pick<Server, 'store'>,
): Promise<void> {
  const involved = await Promise.all(hosts.map((host) => store.bookings.involving(host.id, host.email)));
  const bookings = involved.flat();
  const booking = bookings.find(
    (other) =>
      other.eventTypeId === id &&
      (other.status === 'accepted' || other.status === 'pending') &&
      overlaps(other, slot),
  );
  if (!booking) return;
  const { seats } = settings;
  if (!seats || seats.disabled) throw unprocessable("Can't reserve a slot if the event is already booked.");
  if (booking.attendees.length >= seats.seatsPerTimeSlot) {
    throw unprocessable(`Booking with id=${id} at ${toIso(slot.start)} has no more seats left.`);
  }
}

/** How long a hold lasts may be said by the hosts, by their team, and by whoever shares an organization with them. */
async function requireAcquaintance(
  caller: Caller | undefined,
  { hosts, team }: HostedEventType,
  store: Store,
): Promise<void> {
  if (!caller) throw unauthorized(ANONYMOUS_DURATION);
  const { user, organizationId } = caller;
  const isKnown = hosts.some(
    ({ id, ...host }) =>
      id === user.id || (organizationId !== null && organizationId === host.organizationId),
  );
  if (isKnown || (team && (await membershipIn(team.id, user.id, store)))) return;
  throw forbidden(STRANGER);
}
