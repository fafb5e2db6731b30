import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OfferedSlot } from './facts.js';
import { findSlots } from './findSlots.js';
import { bruteForceSlots } from './testing/bruteForce.js';
import type { FoundSlot } from './testing/bruteForceSeats.js';
import { told, world } from './testing/randomWorld.js';

/** `npm run test:engine` tries 20,000; what fails prints its seed. With `ENGINE_SEED` it begins there. */
const numRuns = Number(process.env.ENGINE_CASES ?? 500);
const seed = process.env.ENGINE_SEED;

/** While a slot has no more than holds, its uid is nobody's. */
const readable = ({ start, end, ...seats }: OfferedSlot): FoundSlot => ({
  ...{ start, end },
  ...seats,
  ...(seats.bookingUid?.startsWith('held-') && { bookingUid: 'held' }),
});

it(`finds in ${numRuns} random cases the slots that are found minute by minute`, {
  timeout: 200 * numRuns,
}, () => {
  const slotsOf = { single: 0, shared: 0, rolling: 0 };
  void fc.assert(
    fc.property(world, (given) => {
      const { facts, query } = told(given);
      const slots = [...findSlots(facts, query).values()].flat().map(readable);
      expect(slots).toEqual(bruteForceSlots(facts, query));
      slotsOf.single += slots.length;
      slotsOf.shared += slots.filter(({ seatsBooked }) => seatsBooked).length;
      const { bookingWindow } = facts.eventType;
      if (bookingWindow?.kind === 'days' && bookingWindow.rolling) slotsOf.rolling += slots.length;
    }),
    { numRuns, ...(seed !== undefined && { seed: Number(seed) }) },
  );
  expect(slotsOf.single).toBeGreaterThan(numRuns);
  expect(slotsOf.rolling).toBeGreaterThan(numRuns / 50);
  expect(slotsOf.shared).toBeGreaterThan(0);
});
