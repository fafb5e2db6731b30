import { createClient } from 'daybook/client';
import { createSandbox } from 'daybook/sandbox';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotsQuery } from '../../src/queries/slots.js';
import { changeSchedule } from '../../src/queries/writeSchedule.js';
import { addDays, startOfDay } from '../../src/time/day.js';
import { addMinutes, toIso } from '../../src/time/instant.js';
import { openWithin } from '../../src/time/openIntervals.js';
import { anyOverrides, anyWeekly, weeksOfChanges } from '../../src/time/testing/anyHours.js';
import { normalizeRanges, weekOf } from '../../src/time/weeklyHours.js';
import { quarterHours } from '../support/worlds.js';

const now = '2026-02-01T00:00:00Z';
const weeks = weeksOfChanges.filter(({ day }) => day > now);

const anyCase = fc
  .tuple(fc.constantFrom(...weeks), fc.constantFrom(...weeks), anyWeekly)
  .chain(([week, viewer, weekly]) =>
    fc.record({
      week: fc.constant(week),
      viewer: fc.constant(viewer.zone),
      weekly: fc.constant(weekOf((weekday) => normalizeRanges(weekly[weekday]))),
      overrides: fc.uniqueArray(
        anyOverrides(week.day).map(([first]) => first),
        { maxLength: 3, selector: (each) => each?.day },
      ),
    }),
  );

describe('hours that are drawn', () => {
  it('are the quarters of an hour that are offered, nights and dates that differ among them', async () => {
    const sandbox = createSandbox({ now, world: quarterHours });
    const { apiUrl, user } = sandbox.demo;
    const open = { fetch: sandbox.fetch, apiUrl, now: sandbox.now };
    const host = createClient({ ...open, auth: { getAccessToken: async () => user.accessToken } });
    const visitor = createClient(open);
    const [schedule] = await sandbox.store.schedules.ofOwner(user.id);
    const id = schedule?.id ?? 0;
    let offered = 0;
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ week, viewer, weekly, overrides: some }) => {
        const overrides = some.flatMap((each) =>
          each ? [{ ...each, ranges: normalizeRanges(each.ranges) }] : [],
        );
        await changeSchedule(host, { id, zone: week.zone, weekly, overrides });
        const [first, after] = [week.day, addDays(week.day, 7)];
        const within = { start: startOfDay(first, viewer), end: startOfDay(after, viewer) };
        // The API offers nothing that goes on past what is asked for, and takes nights apart at its beginning.
        const asked = {
          start: startOfDay(addDays(first, -8), viewer),
          end: startOfDay(addDays(after, 1), viewer),
        };
        const answer = await slotsQuery(visitor, {
          username: 'noor',
          eventSlug: 'quarter',
          zone: viewer,
          within: asked,
        }).queryFn({});
        const given = answer
          .flatMap(({ slots }) => slots.map(({ start }) => start))
          .filter((start) => start >= within.start && start < within.end);
        const drawn = openWithin({ weekly, overrides, zone: week.zone }, within).flatMap(({ start, end }) =>
          Array.from({ length: (end - start) / 900_000 }, (_, quarter) => addMinutes(start, quarter * 15)),
        );
        expect(given.map(toIso)).toEqual(drawn.map(toIso));
        offered += given.length;
      }),
      { numRuns: 60 },
    );
    expect(offered).toBeGreaterThan(5000);
  }, 60_000);
});
