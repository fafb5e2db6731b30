import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { RecordedCase, RecordedStep } from './testing/recordedCase.js';
import { type Replayed, replay } from './testing/replay.js';

/** Cases recorded from a real server. They lie beside the repository, where not everybody has them. */
const file = new URL('../../../../shared/conformance/oracle/given.jsonl', import.meta.url);
const isThere = existsSync(file);

interface Expected {
  kind: RecordedCase['kind'];
  /** Fewer queries, or fewer wishes with an outcome that the engine decides, and the file was not read whole. */
  queries: number;
  wishes: number;
  /** Where the recorded server is wrong; the README says which rules those are. */
  wrongSlots: string[];
  wrongVerdicts: string[];
}

const kinds: Expected[] = [
  {
    kind: 'personal',
    queries: 700,
    wishes: 600,
    wrongSlots: [
      // Dates as a booking window end a day early west of UTC, or start and end at today's offset.
      ...['c178/1', 'c340/0', 'c358/0', 'c358/2'],
      // A limit forgets a booking from before the query's days in UTC.
      'c370/1',
      // Dates again.
      ...['c392/0', 'c392/1', 'c392/2', 'c586/0', 'c586/1', 'c632/2'],
    ],
    // Dates; and hours that overlap, which are one range when slots are asked for and two when one is booked.
    wrongVerdicts: ['c178', 'c426', 'c586', 'c592', 'c692'],
  },
  {
    kind: 'team',
    queries: 120,
    wishes: 100,
    wrongSlots: [
      'c332/2', // Dates as a booking window.
      'c372/0', // The mandatory host is away, and so nobody asks for that host.
      ...['c388/0', 'c388/2', 'c752/2'], // Seats that are counted once for each host.
    ],
    // Hours that overlap; dates as a booking window.
    wrongVerdicts: ['c142', 'c334'],
  },
  {
    kind: 'dynamic',
    queries: 15,
    wishes: 10,
    wrongSlots: ['c558/0'], // Slots that end when they start.
    wrongVerdicts: [],
  },
];

function readCases(): RecordedCase[] {
  if (!isThere) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): RecordedCase => JSON.parse(line));
}

/** What the engine should say to a wish; null where the server refused for a reason that is not the engine's. */
function expectedVerdict({ status, error = '' }: RecordedStep): string | null {
  if (status === 201) return 'free';
  if (status === 401) return 'limited';
  // The server breaks when only some of the hosts that it needs are free.
  if (status === 500 || error.includes('already has booking')) return 'busy';
  return error.includes('can\'t be booked at the "start"') ? 'outOfBounds' : null;
}

/** The queries that the engine answers otherwise. */
const otherSlots = ({ id, queries }: RecordedCase, { slots }: Replayed): string[] =>
  queries.flatMap(({ data }, place) => (isDeepStrictEqual(slots[place], data) ? [] : [`${id}/${place}`]));

function report(kind: string, queries: number, others: number): void {
  const share = ((100 * (queries - others)) / queries).toFixed(1);
  process.stdout.write(`${kind}: ${queries - others} of ${queries} recorded queries are exact, ${share} %\n`);
}

describe.skipIf(!isThere)(
  `cases recorded from a server${isThere ? '' : ' (no ../shared/conformance here)'}`,
  () => {
    const replayed = readCases().map((recorded) => ({ recorded, played: replay(recorded) }));

    describe.each(kinds)('of kind $kind', ({ kind, queries, wishes, wrongSlots, wrongVerdicts }) => {
      const cases = replayed.filter(({ recorded }) => recorded.kind === kind && !recorded.clockChange);

      it('are offered the same slots, but where the server is wrong', () => {
        const asked = cases.reduce((sum, { recorded }) => sum + recorded.queries.length, 0);
        expect(asked).toBeGreaterThanOrEqual(queries);
        const others = cases.flatMap(({ recorded, played }) => otherSlots(recorded, played));
        report(kind, asked, others.length);
        expect(others).toEqual(wrongSlots);
      });

      it('are allowed and refused the same bookings, but where the server is wrong', () => {
        // The engine judges one time; a recurrence is refused when any of its times is.
        const single = cases.filter(
          ({ recorded }) => !recorded.eventTypes.some(({ body }) => body.recurrence),
        );
        const judged = single.flatMap(({ recorded: { id }, played }) =>
          played.wishes.flatMap(({ step, verdict }) => {
            const expected = expectedVerdict(step);
            return expected === null ? [] : [{ id, expected, verdict }];
          }),
        );
        expect(judged.length).toBeGreaterThanOrEqual(wishes);
        const others = judged.filter(({ expected, verdict }) => verdict !== expected);
        expect([...new Set(others.map(({ id }) => id))]).toEqual(wrongVerdicts);
      });
    });

    it('are offered the same slots around most clock changes, where the server is often wrong', () => {
      const cases = replayed.filter(({ recorded }) => recorded.clockChange);
      const asked = cases.reduce((sum, { recorded }) => sum + recorded.queries.length, 0);
      const others = cases.flatMap(({ recorded, played }) => otherSlots(recorded, played));
      report('clock changes', asked, others.length);
      expect((asked - others.length) / asked).toBeGreaterThan(0.75);
    });
  },
);
