import type { Client } from '../client/index.js';
import { getSlots } from '../contract/operations.js';
import { parseDay } from '../time/day.js';
import { instantOf, parseInstant, toIso } from '../time/instant.js';
import type { Day, Instant, Interval, Zone } from '../time/types.js';
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
  /** Days that lie outside of it are left out. */
  within: Interval;
  zone: Zone;
  /** Minutes; only for an event type with several lengths. */
  lengthMinutes?: number;
  /** The booking that is being moved: its own time counts as free. */
  bookingUidToReschedule?: string;
  orgSlug?: string;
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

export const slotsQuery = (client: Client, input: SlotsInput) => {
  const { within, zone, lengthMinutes, bookingUidToReschedule, orgSlug } = input;
  const wireInput = {
    eventTypeSlug: input.eventSlug,
    username: input.username,
    start: toIso(within.start),
    // An end at midnight would mean the end of that next day.
    end: toIso(instantOf(within.end - second)),
    timeZone: zone as string,
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
