import { describe, expect, it } from 'vitest';
import { draftTransition } from '../../draft/draft.machine.js';
import { beginDraft, type DraftState } from '../../draft/draft.state.js';
import { parseDay } from '../../time/day.js';
import { weekOf } from '../../time/weeklyHours.js';
import { editedSchedule, groupOf, type ScheduleEdit } from './availabilitySettings.machine.js';
import { fieldNamed, nameOfField, type ScheduleDraft, scheduleShape } from './scheduleDraft.js';

const morning = { start: 540, end: 720 };
const afternoon = { start: 780, end: 1020 };
const schedule: ScheduleDraft = {
  name: 'Practice hours',
  zone: 'Europe/London',
  isDefault: false,
  weekly: weekOf((weekday) => (weekday === 1 ? [morning, afternoon] : [])),
  overrides: [{ day: parseDay('2026-12-24'), ranges: [] }],
};

const edit = (state: DraftState<ScheduleDraft>, each: ScheduleEdit) =>
  draftTransition(scheduleShape, state, {
    type: 'changed',
    draft: editedSchedule(state, each),
    group: groupOf(each),
  }).state;

const stateAfter = (...edits: ScheduleEdit[]) => edits.reduce(edit, beginDraft(schedule));
const monday = ({ draft }: DraftState<ScheduleDraft>) => draft.weekly[1];

describe('a day', () => {
  it('has its last hours when it is opened again', () => {
    const closed = { type: 'dayToggled', weekday: 1, isOpen: false } as const;
    const state = stateAfter({ type: 'rangeRemoved', weekday: 1, index: 0 }, closed);
    expect(monday(state)).toEqual([]);
    expect(monday(edit(state, { ...closed, isOpen: true }))).toEqual([afternoon]);
  });

  it('has the usual hours when it was never open', () => {
    const state = stateAfter({ type: 'dayToggled', weekday: 6, isOpen: true });
    expect(state.draft.weekly[6]).toEqual([{ start: 540, end: 1020 }]);
  });

  it('gets its next range after the last one', () => {
    expect(monday(stateAfter({ type: 'rangeAdded', weekday: 1 }))).toEqual([
      morning,
      afternoon,
      { start: 1080, end: 1140 },
    ]);
  });

  it('keeps a range that ends before it starts, to be mended, and splits it over midnight when asked', () => {
    const backwards = { type: 'timeChanged', weekday: 1, index: 1, edge: 'end', minutes: 120 } as const;
    const state = stateAfter(backwards);
    expect(monday(state)).toEqual([morning, { start: 780, end: 120 }]);
    const split = edit(state, { type: 'rangeSplit', weekday: 1, index: 1 });
    expect(monday(split)).toEqual([morning, { start: 780, end: 1440 }]);
    expect(split.draft.weekly[2]).toEqual([{ start: 0, end: 120 }]);
  });

  it('is copied to others in one step', () => {
    const state = stateAfter({ type: 'dayCopied', weekday: 1, to: [2, 3] });
    expect([state.draft.weekly[2], state.draft.weekly[3]]).toEqual([schedule.weekly[1], schedule.weekly[1]]);
    expect(state.past).toHaveLength(1);
  });
});

it('a time that is stepped is one step back, and its other end another', () => {
  const change = { type: 'timeChanged', weekday: 1, index: 0, edge: 'start', minutes: 555 } as const;
  const state = stateAfter(change, { ...change, minutes: 570 }, { ...change, edge: 'end', minutes: 735 });
  expect(state.past).toHaveLength(2);
});

it('every field of a schedule has a name that leads to it', () => {
  const names = Object.keys(scheduleShape.fields(schedule));
  expect(names).toHaveLength(3 + 7 + 1);
  expect(names.map((name) => fieldNamed(name).kind)).toContain('override');
  expect(names.map((name) => nameOfField(fieldNamed(name)))).toEqual(names);
  expect(() => fieldNamed('colour')).toThrow(RangeError);
});
