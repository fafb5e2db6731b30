import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { RecordedCase, RecordedStep } from './testing/recordedCase.js';
import { replay } from './testing/replay.js';

/** Cases recorded from a real server. They lie beside the repository, where not everybody has them. */
const file = new URL('../../../../shared/conformance/oracle/given.jsonl', import.meta.url);
const isThere = existsSync(file);

/** Where the recorded server is wrong; the README says which rules those are. */
const wrongSlots = [
  // Dates as a booking window end a day early west of UTC, or start and end at today's offset.
  ...['c178/1', 'c340/0', 'c358/0', 'c358/2'],
  // A limit forgets a booking from before the query's days in UTC.
  'c370/1',
  // Dates again.
  ...['c392/0', 'c392/1', 'c392/2', 'c586/0', 'c586/1', 'c632/2'],
];
/** Dates as a booking window; and hours that overlap, which are one range when slots are asked for and two when one is booked. */
const wrongVerdicts = ['c178', 'c426', 'c586', 'c592', 'c692'];

function readCases(): RecordedCase[] {
  if (!isThere) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const cases: RecordedCase[] = lines.map((line) => JSON.parse(line));
  return cases.filter(({ kind, clockChange }) => kind === 'personal' && !clockChange);
}

/** What the engine should say to a wish; null where the server refused for a reason that is not the engine's. */
function expectedVerdict({ status, error = '' }: RecordedStep): string | null {
  if (status === 201) return 'free';
  if (status === 401) return 'limited';
  if (error.includes('already has booking')) return 'busy';
  return error.includes('can\'t be booked at the "start"') ? 'outOfBounds' : null;
}

describe.skipIf(!isThere)(
  `cases recorded from a server${isThere ? '' : ' (no ../shared/conformance here)'}`,
  () => {
    const cases = readCases();

    it('are offered the same slots', () => {
      const queries = cases.flatMap((recorded) => {
        const { slots } = replay(recorded);
        return recorded.queries.map(({ data }, place) => ({
          name: `${recorded.id}/${place}`,
          data,
          slots: slots[place],
        }));
      });
      expect(queries.length).toBeGreaterThan(700);
      const others = queries.filter(({ data, slots }) => !isDeepStrictEqual(slots, data));
      expect(others.map(({ name }) => name)).toEqual(wrongSlots);
    });

    it('are allowed and refused the same bookings', () => {
      // The engine judges one time; a recurrence is refused when any of its times is.
      const single = cases.filter(({ eventTypes }) => !eventTypes.some(({ body }) => body.recurrence));
      const wishes = single.flatMap((recorded) =>
        replay(recorded).wishes.map((wish) => ({
          id: recorded.id,
          expected: expectedVerdict(wish.step),
          ...wish,
        })),
      );
      const judged = wishes.filter(({ expected }) => expected !== null);
      expect(judged.length).toBeGreaterThan(600);
      const others = judged.filter(({ expected, verdict }) => verdict !== expected);
      expect([...new Set(others.map(({ id }) => id))]).toEqual(wrongVerdicts);
    });
  },
);
