import type { RecurringBooking } from '../../../../contract/bookings/bookings.schema.js';
import type {
  BookedEventType,
  CreateBookingInput,
} from '../../../../contract/bookings/createBooking.schema.js';
import { parseInstant } from '../../../../time/instant.js';
import type { Instant } from '../../../../time/types.js';
import { parseZone } from '../../../../time/zone.js';
import { keeps } from '../../../auth/membership.js';
import { booked, bookedTogether, paymentInitiated } from '../../../events/bookingEvent.js';
import { BareRefusal, badRequest, forbidden, notFound, unauthorized } from '../../../http/Refusal.js';
import type { BookingRecord, EventTypeSettings } from '../../../model/records.js';
import { SlotTakenError } from '../../../store/SlotTakenError.js';
import type { Store } from '../../../store/store.js';
import type { Call, Handler } from '../../handler.js';
import { charge, requirePaymentApp } from '../../payments/charge.js';
import { leadToBooking } from '../../routing-forms/leadToBooking.js';
import { amongHosts, type HostChoice } from '../../slots/amongHosts.js';
import {
  findByTeam,
  findByUsername,
  findEventType,
  type HostedEventType,
} from '../../slots/findEventType.js';
import { readFacts } from '../../slots/readFacts.js';
import { requireVerifiedEmail } from '../../verified-resources/guardedEmail.js';
import { addSeries, asTaken } from '../addBookings.js';
import { seriesAnswer, unseatedAnswer } from '../bookingAnswer.js';
import { notAvailable } from '../requireBookable.js';
import { requireHostsFor } from '../requireHostsFor.js';
import { requireActiveBookingLeft } from './activeBookings.js';
import { bookInstantly } from './bookInstantly.js';
import { chooseLocation } from './bookingLocation.js';
import { checkResponses } from './bookingResponses.js';
import { type BookingOrder, isSeated, newBooking, timeOf } from './newBooking.js';
import { recurrenceStarts } from './recurrenceStarts.js';
import { requireHosts } from './requireHosts.js';
import { bookSeat } from './seats.js';

export const createBooking: Handler<'bookings.create'> = async (input, call) => {
  const { store, clock, ids, settings } = call;
  const found = await eventTypeOf(input, store);
  const { eventType } = found;
  requireHosts(found);
  await requireWelcome(found, call);
  checkLength(eventType.settings, input.lengthInMinutes);
  checkResponses(eventType, input);
  const location = input.location ?? input.meetingUrl;
  chooseLocation(eventType, location);
  const { email } = input.attendee;
  requireVerifiedEmail(eventType.settings, { email, code: input.emailVerificationCode }, call);

  const order: BookingOrder = {
    ...amongHosts(found, choiceIn(input)),
    input: { ...input, location },
    start: readStart(input.start),
    now: clock.now(),
    ids,
    settings,
  };
  if ('instant' in input && input.instant) return unseatedAnswer(await bookInstantly(order, call), store);
  const answer = await book(order, call);
  const [first] = [answer].flat();
  if (input.routing && first) await leadToBooking(input.routing, first.uid, call);
  return answer;
};

async function book(order: BookingOrder, call: Call) {
  const { settings } = order.eventType;
  if (settings.recurrence) return bookSeries(order, call);
  if (isSeated(settings)) return bookSeat(order, call);
  return unseatedAnswer(await bookOnce(order, call), call.store);
}

/** What a routing form has found, and what the event type lets be chosen. */
function choiceIn({ routing, ...input }: CreateBookingInput): HostChoice {
  // SAFETY: the reader of the body takes it as well, though it is not documented.
  const { rrHostSubsetIds } = input as HostChoice;
  return {
    rrHostSubsetIds,
    routedTeamMemberIds: routing?.teamMemberIds,
    teamMemberEmail: routing?.skipContactOwner ? undefined : routing?.teamMemberEmail,
  };
}

/** Days of a booking window are the attendee's. */
const zoneOf = ({ input }: BookingOrder) => parseZone(input.attendee.timeZone);

/** Where hosts take turns, whoever was chosen may be gone a moment later; then it is the next one's turn. */
export async function bookOnce(order: BookingOrder, call: Call): Promise<BookingRecord> {
  const { store, announce } = call;
  await requireActiveBookingLeft(order, store);
  await requirePaymentApp(order, store);
  const gone = notAvailable(order);
  for (let hostsLeft = order.hosts.length; ; hostsLeft -= 1) {
    const facts = await readFacts(order, call);
    const wanted = { times: [timeOf(order)], zone: zoneOf(order), gone };
    const people = await requireHostsFor(order, facts, wanted, call);
    try {
      const added = await store.bookings.add(newBooking({ ...order, ...people }));
      const payment = await charge(added, order.eventType, call);
      announce(payment ? paymentInitiated(added, payment) : booked(added));
      return added;
    } catch (error) {
      if (!(error instanceof SlotTakenError) || hostsLeft <= 1) return asTaken(error, gone);
    }
  }
}

/** All occurrences, or none; of hosts who take turns with the same one. */
async function bookSeries(order: BookingOrder, call: Call): Promise<RecurringBooking[]> {
  const { store, ids, announce } = call;
  const orders = recurrenceStarts(order).map((start) => ({ ...order, start }));
  const recurringUid = ids.uuid();
  const facts = await readFacts(order, call);
  const wanted = { times: orders.map(timeOf), zone: zoneOf(order), gone: notAvailable(order) };
  const people = await requireHostsFor(order, facts, wanted, call);
  const bookings = orders.map((one) => newBooking({ ...one, ...people, recurringUid }));
  const added = await addSeries(bookings, store, wanted.gone);
  for (const event of bookedTogether(added)) announce(event);
  return seriesAnswer(added, recurringUid, store);
}

async function eventTypeOf(input: BookedEventType, store: Store): Promise<HostedEventType> {
  if ('eventTypeId' in input) {
    const { eventTypeId } = input;
    const found = await findEventType(eventTypeId, store);
    if (!found) throw notFound(`Event type with id ${eventTypeId} not found.`);
    return found;
  }
  const { eventTypeSlug } = input;
  const found =
    'username' in input
      ? await findByUsername(input.username, eventTypeSlug, store)
      : await findByTeam(input, store);
  if (found) return found;
  const whose = 'username' in input ? `user ${input.username}` : `team ${input.teamSlug}`;
  const within = input.organizationSlug ? ` within organization ${input.organizationSlug}` : '';
  throw notFound(`Event type with slug ${eventTypeSlug} belonging to ${whose}${within} not found.`);
}

const NEEDS_CALLER =
  'checkBookingRequiresAuthentication - request must be authenticated by passing credentials belonging to event type owner, host or team or org admin or owner.';
const STRANGER =
  'checkBookingRequiresAuthentication - user is not authorized to access this event type. User has to be either event type owner, host, team admin or owner or org admin or owner.';

/** Some event types are booked by their own people alone: the hosts, and who keeps their organization or the team. */
export async function requireWelcome(
  { eventType, hosts, team }: HostedEventType,
  { caller, store }: Call,
): Promise<void> {
  if (!eventType.settings.bookingRequiresAuthentication) return;
  if (!caller) throw unauthorized(NEEDS_CALLER);
  const { user } = caller;
  if (hosts.some(({ id }) => id === user.id)) return;
  const kept = team ? [team.id, team.parentId] : hosts.map(({ organizationId }) => organizationId);
  const keeping = await Promise.all(kept.map((id) => keeps(id, user.id, store)));
  if (!keeping.includes(true)) throw forbidden(STRANGER);
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
