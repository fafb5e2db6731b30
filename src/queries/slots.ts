import type { CallOptions, Client } from '../client/index.js';
import { list as getSlots } from '../contract/slots/slots.operations.js';
import type { GetSlotsInput } from '../contract/slots/slots.schema.js';
import { parseDay } from '../time/day.js';
import { instantOf, parseInstant, toIso } from '../time/instant.js';
import type { Day, Instant } from '../time/types.js';
import { type Asking, callOf } from './asking.js';
import type { OfGroup, OfTeamSlug, OfUser } from './bookable.js';
import { queryKey } from './queryKey.js';
import { Wire } from './Wire.js';

/** An offered time. How long it is follows from the length that was asked for. */
export interface Slot {
  readonly start: Instant;
  /** Of an event type with seats: how many are left; else null. */
  readonly seatsLeft: number | null;
}

/** The slots of one day, ascending. The day is the server's, cut in the zone that was asked for. */
export interface SlotDay {
  readonly day: Day;
  readonly slots: readonly Slot[];
  /** Times at which every seat is taken; absent: there are none. */
  readonly full?: readonly Instant[];
}

/** Which of an event type's times are asked for. */
export interface SlotsRange {
  /**
   * From `start` up to, and without, `end`: milliseconds since 1970, such as those of a `Date`. Days that lie outside of
   * it are left out. It is part of the query's key: begin with a day or a month, not with the present millisecond, or
   * each render asks anew.
   */
  within: { readonly start: number; readonly end: number };
  /** IANA, such as `Europe/London`: days are cut in it. */
  zone: string;
  /** Minutes; only for an event type with several lengths, and for a group. */
  lengthMinutes?: number | undefined;
  /** The booking that is being moved: its own time counts as free. */
  bookingUidToReschedule?: string | undefined;
  /** Whose times, where the hosts of a team take turns. Default: of all of them. */
  hosts?: HostChoice | undefined;
}

/** Some of the hosts who take turns, as a routing form or a CRM has found them. An empty list means all. */
export interface HostChoice {
  /** Ids of users; counts where the event type lets bookings choose. */
  rrHostSubsetIds?: number[];
  /** Ids of users. */
  routedTeamMemberIds?: number[];
  /** The host whom the visitor has to do with already. */
  teamMemberEmail?: string;
}

/** By whichever way the event type is named; a team's by its slug, or by its id as an event type. */
export type SlotsInput = SlotsRange & (OfUser | OfGroup | OfTeamSlug | { eventTypeId: number });

/**
 * The API offers no time that goes on past the end of what was asked for, however long before that it begins: one from
 * 23:30 to 0:15 on a month's last day would be in no month.
 */
const beyondMs = 86_400_000;
const second = 1000;

const readDay =
  (before: number) =>
  ([day, list]: [key: Wire, value: Wire]): SlotDay => {
    const all = list
      .list()
      .map((slot) => ({
        start: slot.at('start').as(parseInstant),
        seatsLeft: slot.at('seatsRemaining').maybe((seats) => seats.number()),
      }))
      .filter(({ start }) => start < before);
    const full = all.flatMap(({ start, seatsLeft }) => (seatsLeft === 0 ? [start] : []));
    return {
      day: day.as(parseDay),
      slots: all.filter(({ seatsLeft }) => seatsLeft !== 0),
      ...(full.length > 0 && { full }),
    };
  };

/** @param before times from then on are left out: milliseconds since 1970 */
export function readSlots(answer: unknown, before = Number.POSITIVE_INFINITY): SlotDay[] {
  return new Wire(getSlots.name, answer)
    .entries()
    .map(readDay(before))
    .filter(({ slots }) => slots.length > 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

const organizationOf = ({ orgSlug }: { orgSlug?: string | undefined }) =>
  orgSlug === undefined ? {} : { organizationSlug: orgSlug };

/** As the wire names whose times are meant. */
function askedOf(input: SlotsInput) {
  if ('usernames' in input) return { usernames: [...input.usernames], organizationSlug: input.orgSlug ?? '' };
  if ('eventTypeId' in input) return { eventTypeId: input.eventTypeId };
  const slug = { eventTypeSlug: input.eventSlug, ...organizationOf(input) };
  return 'username' in input ? { username: input.username, ...slug } : { teamSlug: input.teamSlug, ...slug };
}

const wireInput = (input: SlotsInput): GetSlotsInput => ({
  ...askedOf(input),
  start: toIso(instantOf(input.within.start)),
  // An end at midnight would mean the end of that next day.
  end: toIso(instantOf(input.within.end + beyondMs - second)),
  timeZone: input.zone,
  ...(input.lengthMinutes === undefined ? {} : { duration: input.lengthMinutes }),
  ...(input.bookingUidToReschedule === undefined
    ? {}
    : { bookingUidToReschedule: input.bookingUidToReschedule }),
  ...input.hosts,
});

/** A group outside of an organization is known to the older endpoint alone. */
async function ask(client: Client, input: SlotsInput, call: CallOptions): Promise<unknown> {
  const asked = wireInput(input);
  if (!('usernames' in asked) || asked.organizationSlug) return client.call(getSlots, asked, call);
  const { groupSlots } = await import('./readLate.js');
  return groupSlots(client, asked, call.signal);
}

/** The free times of an event type, by day. Throws a `RangeError` where `within` holds no whole milliseconds. */
export const slotsQuery = (client: Client, input: SlotsInput) => ({
  queryKey: queryKey(client, getSlots, wireInput(input)),
  queryFn: async (asking: Asking): Promise<SlotDay[]> =>
    readSlots(await ask(client, input, callOf(client, asking)), input.within.end),
  staleTime: 30_000,
});

/** Every slot query of this client, whatever it asked for: to make them stale at once. */
export const allSlotsKey = (client: Client) => queryKey(client, getSlots);
