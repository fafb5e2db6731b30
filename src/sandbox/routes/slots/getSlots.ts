import type { GetSlotsInput, Slots, SlotsOfSeveral, WireSlot } from '../../../contract/slots/slots.schema.js';
import { instantOf, parseInstant, toIso, toOffsetIso } from '../../../time/instant.js';
import type { Instant } from '../../../time/types.js';
import { parseZone } from '../../../time/zone.js';
import type { OfferedSlot, SlotFacts } from '../../engine/facts.js';
import { findSlots } from '../../engine/findSlots.js';
import { badRequest, fromProcedure, notFound } from '../../http/Refusal.js';
import type { Server } from '../../server.js';
import type { Store } from '../../store/store.js';
import type { Handler } from '../handler.js';
import { amongHosts, type HostChoice } from './amongHosts.js';
import { findByTeam, findByUsername, findEventType, type HostedEventType } from './findEventType.js';
import { findGroup } from './findGroup.js';
import { readFacts } from './readFacts.js';

const DAY_MS = 86_400_000;

export const getSlots: Handler<'slots.list'> = (input, call) => slotsOf(input, call);

/** The same, for whoever has read such a query elsewhere. */
export async function slotsOf(input: GetSlotsInput, server: Server): Promise<Slots> {
  const facts = await factsFor(input, server);
  if (facts.hosts.length === 0) return {};
  const start = readMoment(input.start);
  const end = endOfMidnight(readMoment(input.end));
  if (start > end)
    throw badRequest("Invalid time range given - check the 'start' and 'end' query parameters.");

  const zone = input.timeZone === undefined ? undefined : parseZone(input.timeZone);
  const byDay = findSlots(facts, {
    start,
    end,
    zone: zone ?? parseZone('UTC'),
    hasZone: zone !== undefined,
    durationMinutes: input.duration,
    rescheduleUid: input.bookingUidToReschedule,
    now: server.clock.now(),
  });
  const write = (instant: Instant) => (zone ? toOffsetIso(instant, zone) : toIso(instant));
  const isRange = input.format === 'range';
  const slots: Slots = {};
  for (const [day, list] of byDay) slots[day] = list.map((slot) => slotAnswer(slot, write, isRange));
  return slots;
}

const slotAnswer = (
  { start, end, ...seats }: OfferedSlot,
  write: (at: Instant) => string,
  isRange: boolean,
): WireSlot => ({
  start: write(start),
  ...(isRange && { end: write(end) }),
  ...seats,
});

async function factsFor(input: GetSlotsInput, server: Server): Promise<SlotFacts> {
  if ('usernames' in input)
    return readFacts(await findGroup(input.usernames, server.store, unwilling), server);
  const found = await eventTypeOf(input, server.store);
  if (!found) throw notFound('Event Type not found');
  // SAFETY: the reader of the query takes these as well, though they are not documented.
  return readFacts(amongHosts(found, input as HostChoice), server);
}

/** Who is asked for together and would rather not be. */
export const unwilling = (message: string) => fromProcedure(401, message);

async function eventTypeOf(
  input: Exclude<GetSlotsInput, SlotsOfSeveral>,
  store: Store,
): Promise<HostedEventType | undefined> {
  if ('eventTypeId' in input) return findEventType(input.eventTypeId, store);
  if ('username' in input) return findByUsername(input.username, input.eventTypeSlug, store);
  return findByTeam(input, store);
}

/** A bare date is its midnight; without an offset it is UTC. */
export const readMoment = (iso: string): Instant =>
  parseInstant(iso.length === 10 ? `${iso}T00:00:00` : iso.replace(' ', 'T'));

/** Who asks up to midnight means the day that begins there, too. */
const endOfMidnight = (end: Instant): Instant => (end % DAY_MS === 0 ? instantOf(end + DAY_MS - 1000) : end);
