import type { Client } from '../client/index.js';
import {
  create as createReservation,
  delete as deleteReservation,
  update as updateReservation,
} from '../contract/slots/reservations/reservations.operations.js';
import { isCalApiError } from '../errors/index.js';
import { addMinutes, parseInstant, toIso } from '../time/instant.js';
import type { Instant } from '../time/types.js';
import { Wire } from './Wire.js';

/** A slot that is kept for one visitor: the API hides it from others until the hold ends. */
export interface Hold {
  readonly uid: string;
  readonly slotStart: Instant;
  /** How long the server keeps it, from its answer on. */
  readonly minutes: number;
  /** The server's clock when it made the hold: tells how wrong this device's clock is. */
  readonly serverInstant: Instant;
}

export interface HoldInput {
  eventTypeId: number;
  slotStart: Instant;
  /** Minutes; only for an event type with several lengths. */
  lengthMinutes?: number;
}

const defaultMinutes = 5;

const toWire = ({ eventTypeId, slotStart, lengthMinutes }: HoldInput) => ({
  eventTypeId,
  slotStart: toIso(slotStart),
  ...(lengthMinutes === undefined ? {} : { slotDuration: lengthMinutes }),
});

function readHold(operation: string, answer: unknown): Hold {
  const wire = new Wire(operation, answer);
  const minutes = wire.at('reservationDuration').maybe((it) => it.number()) ?? defaultMinutes;
  const until = wire.at('reservationUntil').as(parseInstant);
  return {
    uid: wire.at('reservationUid').text(),
    slotStart: wire.at('slotStart').as(parseInstant),
    minutes,
    serverInstant: addMinutes(until, -minutes),
  };
}

/** The server refuses a hold for a slot that somebody else holds or has booked. */
export const isSlotRefused = (error: unknown): boolean =>
  isCalApiError(error) && (error.status === 422 || error.status === 409);

/** A hold that the host's own code made: as the API gave it, with or without its envelope, or as it is here. */
export function readGivenHold(answer: object): Hold {
  // SAFETY: any object can be asked for a property; without one it is its own data.
  const { data = answer } = answer as { data?: object };
  // SAFETY: only a hold that was read already has its slot as a number.
  if ('slotStart' in data && typeof data.slotStart === 'number') return data as Hold;
  return readHold('handleSlotReservation', data);
}

export const makeHold = async (client: Client, input: HoldInput, signal?: AbortSignal): Promise<Hold> =>
  readHold(createReservation.name, await client.call(createReservation, toWire(input), { signal }));

const isGone = (error: unknown) => isCalApiError(error) && error.status === 404;

/**
 * Begins the hold's time anew. The server may see the hold itself as the one in its way (422): then it is let go and
 * made again, which leaves a moment in which somebody else could take the slot. One that is there no more (404) is made
 * again, too.
 */
export async function renewHold(client: Client, uid: string, input: HoldInput): Promise<Hold> {
  try {
    const answer = await client.call(updateReservation, { uid, ...toWire(input) });
    return readHold(updateReservation.name, answer);
  } catch (error) {
    if (!isSlotRefused(error) && !isGone(error)) throw error;
    await releaseHold(client, uid);
    return makeHold(client, input);
  }
}

/** Lets go of a hold. Outlives the page, so that it can be called while it unloads. */
export const releaseHold = async (client: Client, uid: string): Promise<void> => {
  await client.call(deleteReservation, { uid }, { keepalive: true });
};
