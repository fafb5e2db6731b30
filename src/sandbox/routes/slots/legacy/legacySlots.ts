import type {
  LegacySlot,
  LegacySlots,
  ListAvailableInput,
} from '../../../../contract/slots/legacy/legacy.schema.js';
import { addMinutes, toIso, toOffsetIso } from '../../../../time/instant.js';
import type { Instant } from '../../../../time/types.js';
import { parseZone } from '../../../../time/zone.js';
import type { OfferedSlot, SlotFacts } from '../../../engine/facts.js';
import { findSlots } from '../../../engine/findSlots.js';
import { badRequest, Refusal } from '../../../http/Refusal.js';
import type { Store } from '../../../store/store.js';
import type { HandlersOf } from '../../handler.js';
import { amongHosts, type HostChoice } from '../amongHosts.js';
import { findEventType, type HostedEventType, hostedEventType } from '../findEventType.js';
import { findGroup } from '../findGroup.js';
import { readMoment, unwilling } from '../getSlots.js';
import { readFacts } from '../readFacts.js';

const HOLD_MINUTES = 5;

const notFound = () =>
  new Refusal(404, { code: 'TRPCError', message: 'The requested resource was not found' });

export const legacySlots: HandlersOf<'slots.legacy'> = {
  'slots.legacy.listAvailable': async (input, call) => {
    const { store, clock, visitor } = call;
    const found = await eventTypeOf(input, store);
    if (!found) throw notFound();
    const [start, end] = [readMoment(input.startTime), readMoment(input.endTime)];
    if (start > end) throw badRequest('Invalid time range given.');
    const zone = input.timeZone === undefined ? undefined : parseZone(input.timeZone);
    if (found.hosts.length === 0) return { slots: {} };
    // SAFETY: the reader of the query takes these as well, though they are not documented.
    const among = amongHosts(found, input as HostChoice);
    const facts = await readFacts(among, call, visitor.uid);
    const byDay = findSlots(found.team ? facts : alsoAway(facts), {
      start,
      end,
      zone: zone ?? parseZone('UTC'),
      hasZone: zone !== undefined,
      durationMinutes: input.duration,
      rescheduleUid: input.rescheduleUid,
      now: clock.now(),
    });
    const write = (instant: Instant) => (zone ? toOffsetIso(instant, zone) : toIso(instant));
    const slots: LegacySlots['slots'] = {};
    for (const [day, list] of byDay) slots[day] = list.map((slot) => slotAnswer(slot, write, input));
    return { slots };
  },

  /** A visitor holds one slot at a time: the next one takes the place of the last. */
  'slots.legacy.reserve': async (input, { store, clock, ids, visitor }) => {
    const found = await findEventType(input.eventTypeId, store);
    const host = found?.hosts[0];
    if (!found || !host) throw notFound();
    const { seats } = found.eventType.settings;
    const uid = visitor.uid ?? ids.uuid();
    // SAFETY: the reader of the body takes it as well, though it is not documented.
    if ((input as { _isDryRun?: boolean })._isDryRun) return uid;
    const reservation = {
      uid,
      eventTypeId: found.eventType.id,
      hostId: host.id,
      start: readMoment(input.slotUtcStartDate),
      end: readMoment(input.slotUtcEndDate),
      until: addMinutes(clock.now(), HOLD_MINUTES),
      isSeat: Boolean(seats && !seats.disabled),
    };
    if (!(await store.reservations.change(uid, reservation))) await store.reservations.add(reservation);
    visitor.remember(uid);
    return uid;
  },

  'slots.legacy.deleteSelected': async ({ uid }, { store, visitor }) => {
    const held = uid || visitor.uid;
    if (held) await store.reservations.remove(held);
    return undefined;
  },
};

/** This version goes on offering the days on which a user is away; hosts of a team are left out. */
const alsoAway = ({ hosts, ...facts }: SlotFacts): SlotFacts => ({
  ...facts,
  hosts: hosts.map((host) => ({ ...host, outOfOffice: [] })),
});

async function eventTypeOf(input: ListAvailableInput, store: Store): Promise<HostedEventType | undefined> {
  // Several are asked for together, whatever else is named. SAFETY: what has no list of names has none here.
  const { usernameList = [] } = input as { usernameList?: readonly string[] };
  if (usernameList.length > 1) return findGroup(usernameList, store, unwilling);
  if ('eventTypeId' in input) return findEventType(input.eventTypeId, store);
  // SAFETY: as above.
  const { teamId } = input as { teamId?: number };
  if (teamId !== undefined) return eventTypeOfTeam(teamId, input.eventTypeSlug, store);
  const [username] = usernameList;
  if (username === undefined) return undefined;
  const owner = await store.users.findByUsername(username);
  const eventTypes = owner ? await store.eventTypes.ofOwner(owner.id) : [];
  const eventType = eventTypes.find(({ settings }) => settings.slug === input.eventTypeSlug);
  return owner && eventType && { hosts: [owner], eventType };
}

async function eventTypeOfTeam(teamId: number, slug: string, store: Store) {
  const eventTypes = await store.eventTypes.ofTeam(teamId);
  const eventType = eventTypes.find(({ settings }) => settings.slug === slug);
  return eventType && hostedEventType(eventType, store);
}

/** With a format, whichever it is, a slot has an end. */
function slotAnswer(
  { start, end, ...seats }: OfferedSlot,
  write: (at: Instant) => string,
  { slotFormat }: ListAvailableInput,
): LegacySlot {
  if (slotFormat) return { startTime: write(start), endTime: write(end) };
  const { seatsBooked, bookingUid } = seats;
  return {
    time: write(start),
    ...(seatsBooked && { attendees: seatsBooked }),
    ...(bookingUid && { bookingUid }),
  };
}
