import type { Client } from '../client/index.js';
import { list as getSlots } from '../contract/slots/slots.operations.js';
import { parseDay } from '../time/day.js';
import { instantOf, parseInstant, toIso } from '../time/instant.js';
import type { Day, Instant } from '../time/types.js';
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
}

export interface SlotsInput {
  username: string;
  eventSlug: string;
  /**
   * From `start` up to, and without, `end`: milliseconds since 1970, such as those of a `Date`. Days that lie outside of
   * it are left out. It is part of the query's key: begin with a day or a month, not with the present millisecond, or
   * each render asks anew.
   */
  within: { readonly start: number; readonly end: number };
  /** IANA, such as `Europe/London`: days are cut in it. */
  zone: string;
  /** Minutes; only for an event type with several lengths. */
  lengthMinutes?: number | undefined;
  /** The booking that is being moved: its own time counts as free. */
  bookingUidToReschedule?: string | undefined;
  /** Slug of the organization that the user belongs to, where the API has organizations. */
  orgSlug?: string | undefined;
}

const second = 1000;

export function readSlots(answer: unknown): SlotDay[] {
  return new Wire(getSlots.name, answer)
    .entries()
    .map(([day, list]) => ({
      day: day.as(parseDay),
      slots: list
        .list()
        .map((slot) => ({
          start: slot.at('start').as(parseInstant),
          seatsLeft: slot.at('seatsRemaining').maybe((seats) => seats.number()),
        }))
        .filter((slot) => slot.seatsLeft !== 0),
    }))
    .filter(({ slots }) => slots.length > 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The free times of an event type, by day. Throws a `RangeError` where `within` holds no whole milliseconds. */
export const slotsQuery = (client: Client, input: SlotsInput) => {
  const { within, zone, lengthMinutes, bookingUidToReschedule, orgSlug } = input;
  const wireInput = {
    eventTypeSlug: input.eventSlug,
    username: input.username,
    start: toIso(instantOf(within.start)),
    // An end at midnight would mean the end of that next day.
    end: toIso(instantOf(within.end - second)),
    timeZone: zone,
    ...(lengthMinutes === undefined ? {} : { duration: lengthMinutes }),
    ...(bookingUidToReschedule === undefined ? {} : { bookingUidToReschedule }),
    ...(orgSlug === undefined ? {} : { organizationSlug: orgSlug }),
  };
  return {
    queryKey: queryKey(client, getSlots, wireInput),
    queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<SlotDay[]> =>
      readSlots(await client.call(getSlots, wireInput, { signal })),
    staleTime: 30_000,
  };
};

/** Every slot query of this client, whatever it asked for: to make them stale at once. */
export const allSlotsKey = (client: Client) => queryKey(client, getSlots);
