import { createClient } from 'daybook/client';
import { createSandbox } from 'daybook/sandbox';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editedSchedule,
  type ScheduleEdit,
} from '../../src/atoms/availability-settings/availabilitySettings.machine.js';
import { saveSchedule } from '../../src/atoms/availability-settings/saveSchedule.js';
import {
  draftOf,
  type ScheduleDraft,
  scheduleShape,
} from '../../src/atoms/availability-settings/scheduleDraft.js';
import { changedFields } from '../../src/draft/changedFields.js';
import { draftTransition } from '../../src/draft/draft.machine.js';
import { beginDraft, type DraftEvent, type DraftState } from '../../src/draft/draft.state.js';
import { findSchedule, type Schedule } from '../../src/queries/schedules.js';
import { changeSchedule } from '../../src/queries/writeSchedule.js';
import { checkSchedule, countFaults } from '../../src/time/checkHours.js';
import { addDays, parseDay } from '../../src/time/day.js';
import type { Weekday } from '../../src/time/types.js';
import type { DayOverride, HourRange } from '../../src/time/weeklyHours.js';
import { everyWeekday } from '../../src/time/weeklyHours.js';
import { quarterHours } from '../support/worlds.js';

/** A host, and her client, which writes down what it sends. */
async function openStage() {
  const sandbox = createSandbox({ now: '2026-09-20T00:00:00Z', world: quarterHours });
  const { apiUrl, user } = sandbox.demo;
  const sent: { method: string; body: Record<string, unknown> }[] = [];
  const client = createClient({
    apiUrl,
    now: sandbox.now,
    auth: { getAccessToken: async () => user.accessToken },
    fetch: (url, init = {}) => {
      const body = typeof init.body === 'string' ? JSON.parse(init.body) : {};
      sent.push({ method: init.method ?? 'GET', body });
      return sandbox.fetch(url, init);
    },
  });
  const [first] = await sandbox.store.schedules.ofOwner(user.id);
  if (!first) throw new Error('She has no schedule.');
  const read = async () => {
    const schedule = await findSchedule(client, { id: first.id });
    if (!schedule) throw new Error('It has gone.');
    return schedule;
  };
  return { client, sent, read };
}

type Stage = Awaited<ReturnType<typeof openStage>>;
type Editing = DraftState<ScheduleDraft>;

const after = (state: Editing, event: DraftEvent<ScheduleDraft>): Editing =>
  draftTransition(scheduleShape, state, event).state;

const edit = (state: Editing, change: ScheduleEdit): Editing =>
  after(state, { type: 'changed', draft: editedSchedule(state, change) });

/** As the atom saves, of a schedule that was read: what becomes of the draft. */
async function save(state: Editing, schedule: Schedule, { client }: Stage): Promise<Editing> {
  const asked = draftTransition(scheduleShape, state, { type: 'saveAsked' });
  const [effect] = asked.effects;
  if (!effect) return asked.state;
  const outcome = await saveSchedule(effect, {
    client,
    owner: {},
    schedule,
    options: {},
    send: (input) => changeSchedule(client, input),
  });
  if (outcome.kind !== 'saved') throw new Error(`It was ${outcome.kind}.`);
  return after(asked.state, { type: 'saved', turn: effect.turn, copy: outcome.copy });
}

const anyWeekday = fc.constantFrom<Weekday>(...everyWeekday);
const anyDay = fc.integer({ min: -40, max: 500 }).map((days) => addDays(parseDay('2026-09-20'), days));

/** Apart from each other, to any minute, midnight included. The API's word for midnight is 23:59, so no range ends then. */
const anyRanges = fc
  .uniqueArray(
    fc.integer({ min: 0, max: 1438 }).chain((minutes) => fc.constantFrom(minutes, minutes, 1440)),
    {
      maxLength: 6,
    },
  )
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((start, index): HourRange[] => {
      const end = edges[index + 1];
      return index % 2 === 1 || end === undefined ? [] : [{ start, end }];
    }),
  );

const anyOverrides = fc
  .uniqueArray(fc.record({ day: anyDay, ranges: anyRanges }), { selector: ({ day }) => day, maxLength: 5 })
  .map((overrides): readonly DayOverride[] => overrides.sort((a, b) => (a.day < b.day ? -1 : 1)));

const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const anyName = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .filter((name) => name.trim() !== '');

const anyEdit: fc.Arbitrary<ScheduleEdit> = fc.oneof(
  fc.record({ type: fc.constant('renamed' as const), name: anyName }),
  fc.record({ type: fc.constant('zoneChosen' as const), zone: anyZone }),
  fc.record({ type: fc.constant('dayToggled' as const), weekday: anyWeekday, isOpen: fc.boolean() }),
  fc.record({ type: fc.constant('rangeAdded' as const), weekday: anyWeekday }),
  fc.record({ type: fc.constant('rangeRemoved' as const), weekday: anyWeekday, index: fc.nat(3) }),
  fc.record({ type: fc.constant('rangeSplit' as const), weekday: anyWeekday, index: fc.nat(3) }),
  fc.record({
    type: fc.constant('timeChanged' as const),
    weekday: anyWeekday,
    index: fc.nat(3),
    edge: fc.constantFrom('start' as const, 'end' as const),
    minutes: fc.oneof(fc.integer({ min: 0, max: 1438 }), fc.constant(1440)),
  }),
  fc.record({
    type: fc.constant('dayCopied' as const),
    weekday: anyWeekday,
    to: fc.subarray([...everyWeekday]),
  }),
  fc.record({ type: fc.constant('overridesChanged' as const), overrides: anyOverrides }),
);

/** Presses that lead to those hours, from whatever the day has: its ranges go, and as many are added and set. */
function hoursOf(state: Editing, weekday: Weekday, ranges: readonly HourRange[]): Editing {
  let next = edit(state, { type: 'dayToggled', weekday, isOpen: ranges.length > 0 });
  while (next.draft.weekly[weekday].length > Math.max(1, ranges.length))
    next = edit(next, { type: 'rangeRemoved', weekday, index: 0 });
  // A full day has no room for another: each is made small first.
  const small = (index: number) => {
    next = edit(next, { type: 'timeChanged', weekday, index, edge: 'start', minutes: index * 60 });
    next = edit(next, { type: 'timeChanged', weekday, index, edge: 'end', minutes: index * 60 + 1 });
  };
  for (const index of next.draft.weekly[weekday].keys()) small(index);
  while (next.draft.weekly[weekday].length < ranges.length) {
    const index = next.draft.weekly[weekday].length;
    next = edit(next, { type: 'rangeAdded', weekday });
    if (next.draft.weekly[weekday].length === index) throw new Error('There is no room for another.');
    small(index);
  }
  for (const [index, range] of ranges.entries()) {
    for (const edge of ['start', 'end'] as const)
      next = edit(next, { type: 'timeChanged', weekday, index, edge, minutes: range[edge] });
  }
  return next;
}

const byStart = (ranges: readonly HourRange[]) => ranges.toSorted((a, b) => a.start - b.start);

describe('hours that are edited and saved', () => {
  it('come back the same: two thousand schedules, each edited from the one before', async () => {
    const stage = await openStage();
    const { sent, read } = stage;
    let base = await read();
    let ranges = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          name: anyName,
          zone: anyZone,
          week: fc.array(anyRanges, { minLength: 7, maxLength: 7 }),
          overrides: anyOverrides,
          detours: fc.array(anyEdit, { maxLength: 3 }),
        }),
        async ({ name, zone, week, overrides, detours }) => {
          let state = beginDraft(draftOf(base));
          // What is done on the way does not count: part of it is taken back, all of it is written over.
          for (const detour of detours) state = edit(state, detour);
          if (detours.length > 1) state = after(state, { type: 'undone' });
          state = edit(state, { type: 'renamed', name });
          state = edit(state, { type: 'zoneChosen', zone });
          for (const weekday of everyWeekday) state = hoursOf(state, weekday, week[weekday] ?? []);
          state = edit(state, { type: 'overridesChanged', overrides });
          expect(countFaults(checkSchedule(state.draft))).toBe(0);

          sent.length = 0;
          const saved = await save(state, base, stage);
          const stored = await read();
          expect(stored).toMatchObject({ name, zone, overrides });
          for (const weekday of everyWeekday) expect(stored.weekly[weekday]).toEqual(week[weekday]);
          expect(changedFields(scheduleShape, saved.base, saved.draft)).toEqual([]);
          expect(saved.draft).toEqual(draftOf(stored));
          ranges += week.flat().length;

          // One request writes, and says nothing of what has not changed.
          const writes = sent.filter(({ method }) => method === 'PATCH');
          expect(writes.length).toBeLessThanOrEqual(1);
          for (const { body } of writes) {
            expect('name' in body).toBe(name !== base.name);
            expect('timeZone' in body).toBe(zone !== base.zone);
            expect('isDefault' in body).toBe(false);
          }
          base = stored;
        },
      ),
      { numRuns: 2000 },
    );
    expect(ranges).toBeGreaterThan(10_000);
  }, 120_000);

  it('leave out what can’t be kept: whatever is pressed, what has no faults comes back the same', async () => {
    const stage = await openStage();
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), async (edits) => {
        const before = await stage.read();
        const state = edits.reduce(edit, beginDraft(draftOf(before)));
        if (countFaults(checkSchedule(state.draft)) > 0) return;
        await save(state, before, stage);
        const stored = draftOf(await stage.read());
        expect(changedFields(scheduleShape, state.draft, stored)).toEqual([]);
        for (const weekday of everyWeekday)
          expect(stored.weekly[weekday]).toEqual(byStart(state.draft.weekly[weekday]));
        kept += 1;
      }),
      { numRuns: 300 },
    );
    expect(kept).toBeGreaterThan(50);
  });
});
