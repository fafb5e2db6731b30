import type { RecurringBooking } from '../../../../contract/bookings/bookings.schema.js';
import type { BookedEventType } from '../../../../contract/bookings/createBooking.schema.js';
import { parseInstant } from '../../../../time/instant.js';
import type { Instant } from '../../../../time/types.js';
import { parseZone } from '../../../../time/zone.js';
import { keeps } from '../../../auth/membership.js';
import { booked, bookedTogether } from '../../../events/bookingEvent.js';
import { BareRefusal, badRequest, forbidden, notFound, unauthorized } from '../../../http/Refusal.js';
import type { EventTypeSettings } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';
import type { Call, Handler } from '../../handler.js';
import { findByUsername, findEventType, type OwnedEventType } from '../../slots/findEventType.js';
import { readFacts } from '../../slots/readFacts.js';
import { addBooking, addSeries } from '../addBookings.js';
import { seriesAnswer, unseatedAnswer } from '../bookingAnswer.js';
import { requireBookable } from '../requireBookable.js';
import { requireActiveBookingLeft } from './activeBookings.js';
import { chooseLocation } from './bookingLocation.js';
import { checkResponses } from './bookingResponses.js';
import { type BookingRequest, isSeated, newBooking } from './newBooking.js';
import { recurrenceStarts } from './recurrenceStarts.js';
import { bookSeat } from './seats.js';

export const createBooking: Handler<'bookings.create'> = async (input, call) => {
  const { store, clock, ids, settings } = call;
  const found = await eventTypeOf(input, store);
  const { eventType } = found;
  await requireWelcome(found, call);
  checkLength(eventType.settings, input.lengthInMinutes);
  checkResponses(eventType, input);
  chooseLocation(eventType, input.location);

  const request: BookingRequest = {
    ...found,
    input,
    start: readStart(input.start),
    now: clock.now(),
    ids,
    settings,
  };
  if (eventType.settings.recurrence) return bookSeries(request, call);
  if (isSeated(eventType.settings)) return bookSeat(request, call);
  return unseatedAnswer(await bookOnce(request, call), store);
};

/** Days of a booking window are the attendee's. */
const zoneOf = ({ input }: BookingRequest) => parseZone(input.attendee.timeZone);

async function bookOnce(request: BookingRequest, call: Call) {
  const { store, clock, announce } = call;
  const { eventType, owner } = request;
  await requireActiveBookingLeft(request, store);
  const booking = newBooking(request);
  requireBookable(await readFacts(eventType, owner, call), { ...booking, zone: zoneOf(request) }, clock);
  const added = await addBooking(booking, store);
  announce(booked(added));
  return added;
}

/** All occurrences, or none. */
async function bookSeries(request: BookingRequest, call: Call): Promise<RecurringBooking[]> {
  const { store, clock, ids, announce } = call;
  const starts = recurrenceStarts(request);
  const recurringUid = ids.uuid();
  const facts = await readFacts(request.eventType, request.owner, call);
  const bookings = starts.map((start) => newBooking({ ...request, start, recurringUid }));
  for (const booking of bookings) requireBookable(facts, { ...booking, zone: zoneOf(request) }, clock);
  const added = await addSeries(bookings, store);
  for (const event of bookedTogether(added)) announce(event);
  return seriesAnswer(added, recurringUid, store);
}

async function eventTypeOf(input: BookedEventType, store: Store): Promise<OwnedEventType> {
  if ('eventTypeId' in input) {
    const { eventTypeId } = input;
    const found = await findEventType(eventTypeId, store);
    if (!found) throw notFound(`Event type with id ${eventTypeId} not found.`);
    return found;
  }
  if (!('username' in input)) throw notFound(`Team with slug ${input.teamSlug} not found`);
  const { eventTypeSlug, username } = input;
  const found = await findByUsername(username, eventTypeSlug, store);
  if (found) return found;
  const within = input.organizationSlug ? ` within organization ${input.organizationSlug}` : '';
  throw notFound(`Event type with slug ${eventTypeSlug} belonging to user ${username}${within} not found.`);
}

const NEEDS_CALLER =
  'checkBookingRequiresAuthentication - request must be authenticated by passing credentials belonging to event type owner, host or team or org admin or owner.';
const STRANGER =
  'checkBookingRequiresAuthentication - user is not authorized to access this event type. User has to be either event type owner, host, team admin or owner or org admin or owner.';

/** Some event types are booked by their own people alone: the owner, and who keeps the owner's organization. */
export async function requireWelcome(
  { eventType, owner }: OwnedEventType,
  { caller, store }: Call,
): Promise<void> {
  if (!eventType.settings.bookingRequiresAuthentication) return;
  if (!caller) throw unauthorized(NEEDS_CALLER);
  const { user } = caller;
  if (user.id !== owner.id && !(await keeps(owner.organizationId, user.id, store))) throw forbidden(STRANGER);
}

/** The usual length need not be among several offered ones; it is then refused like any other. */
function checkLength(
  { lengthInMinutes, lengthInMinutesOptions: options }: EventTypeSettings,
  asked?: number,
): void {
  if (asked === undefined) {
    if (options && !options.includes(lengthInMinutes)) throw new BareRefusal(400, 'Invalid event length');
    return;
  }
  if (!options) {
    throw badRequest(
      "Can't specify 'lengthInMinutes' because event type does not have multiple possible lengths. Please, remove the 'lengthInMinutes' field from the request.",
    );
  }
  if (!options.includes(asked)) {
    throw badRequest(
      `Provided 'lengthInMinutes' is not one of the possible lengths for the event type. The possible lengths are: ${options.join(', ')}`,
    );
  }
}

/** A bare date is its midnight, and a time without an offset is UTC. */
export const readStart = (iso: string): Instant =>
  parseInstant(iso.length === 10 ? `${iso}T00:00:00` : iso.replace(' ', 'T'));
