import { describe, expect, it } from 'vitest';
import type { SeatsRule } from '../../queries/eventTypeRules.js';
import type { SlotDay } from '../../queries/slots.js';
import { dayOf, parseDay } from '../../time/day.js';
import type { Instant, Zone } from '../../time/types.js';
import { type BookerState, initialState } from './booker.state.js';
import { at, booking, slotDays, thursday, zones } from './testing/given.js';
import { timesModel } from './timesModel.js';

const half10 = at('2026-11-12T10:30:00Z');

function times(
  starts: readonly string[],
  {
    zone = zones.london,
    day,
    state = {},
    seats = null,
  }: { zone?: Zone; day?: string; state?: Partial<BookerState>; seats?: SeatsRule | null } = {},
) {
  const days = slotDays(starts, zone);
  const shown = day === undefined ? (days[0]?.day ?? null) : parseDay(day);
  return timesModel({ ...initialState(), ...state }, days, { day: shown, zone, lengthMinutes: 45, seats });
}

const states = (model: ReturnType<typeof times>) =>
  model.groups.flatMap(({ slots }) => slots.map(({ start, state }) => [start, state] as [Instant, string]));

describe('the times of a day', () => {
  it('stand in parts of the day, counted, and end by the length', () => {
    expect(times(thursday)).toMatchObject({
      day: '2026-11-12',
      freeCount: 3,
      groups: [
        {
          part: 'morning',
          freeCount: 2,
          slots: [{ start: at('2026-11-12T09:00:00Z'), end: at('2026-11-12T09:45:00Z') }, {}],
        },
        { part: 'afternoon', freeCount: 1 },
      ],
    });
  });

  it('are marked where something else stands in her own calendar', () => {
    const busy = [{ start: at('2026-11-12T09:30:00Z'), end: half10 }];
    const model = times(thursday, { state: { overlay: { status: 'shown', busy } } });
    expect(model.groups.flatMap(({ slots }) => slots.map(({ isBusy }) => isBusy))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['2026-11-12T00:00:00Z', 'morning'],
    ['2026-11-12T11:59:00Z', 'morning'],
    ['2026-11-12T12:00:00Z', 'afternoon'],
    ['2026-11-12T16:59:00Z', 'afternoon'],
    ['2026-11-12T17:00:00Z', 'evening'],
    ['2026-11-12T23:59:00Z', 'evening'],
  ])('at %s is %s', (start, part) => {
    expect(times([start]).groups.map((group) => group.part)).toEqual([part]);
  });

  it('belong to the part of the day that the clock says in the shown zone', () => {
    expect(times(['2026-11-12T10:30:00Z'], { zone: zones.kathmandu }).groups[0]?.part).toBe('afternoon');
  });

  it('are none where no day is shown, and none on a day without', () => {
    expect(times([])).toMatchObject({
      day: null,
      freeCount: 0,
      groups: [],
      previousDay: null,
      nextDay: null,
    });
    expect(times(thursday, { day: '2026-11-13' })).toMatchObject({ freeCount: 0, groups: [] });
  });

  it('lead to the nearest days with free times', () => {
    const days = ['2026-11-10T09:00:00Z', '2026-11-12T09:00:00Z', '2026-11-16T09:00:00Z'];
    expect(times(days, { day: '2026-11-12' })).toMatchObject({
      previousDay: '2026-11-10',
      nextDay: '2026-11-16',
    });
    expect(times(days, { day: '2026-11-10' })).toMatchObject({ previousDay: null, nextDay: '2026-11-12' });
    expect(times(days, { day: '2026-11-13' })).toMatchObject({
      previousDay: '2026-11-12',
      nextDay: '2026-11-16',
    });
  });
});

describe('a time', () => {
  it('is pending while it is being held', () => {
    const model = times(thursday, { state: { step: { at: 'holding', slot: half10 } } });
    expect(states(model)).toContainEqual([half10, 'pending']);
    expect(model.freeCount).toBe(3);
  });

  it('that was refused stays in its place, struck through, while the times are read anew', () => {
    const model = times(thursday, { state: { refused: [half10], isReading: true } });
    expect(states(model)).toEqual([
      [at('2026-11-12T09:00:00Z'), 'free'],
      [half10, 'taken'],
      [at('2026-11-12T14:00:00Z'), 'free'],
    ]);
    expect(model).toMatchObject({ freeCount: 2, groups: [{ freeCount: 1 }, { freeCount: 1 }] });
  });

  it('that was refused and is not offered any more stays in its place, struck through', () => {
    const others = thursday.filter((start) => at(start) !== half10);
    expect(states(times(others, { state: { refused: [half10] } }))[1]).toEqual([half10, 'taken']);
  });

  it('that was refused and is offered again is free', () => {
    expect(states(times(thursday, { state: { refused: [half10] } }))).toContainEqual([half10, 'free']);
  });

  it('that was refused on another day is not shown', () => {
    const model = times(thursday, { day: '2026-11-13', state: { refused: [half10] } });
    expect(model.groups).toEqual([]);
  });
});

describe('on a day when clocks change', () => {
  it.each([
    ['newYork', '2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'],
    ['lordHowe', '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'],
    ['london', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
  ] as const)('in %s the hour that comes twice is told apart, in its order', (name, first, second) => {
    const zone = zones[name];
    const model = times([first, second], { zone, day: dayOf(at(first), zone) });
    const slots = model.groups.flatMap((group) => group.slots);
    expect(slots.map((slot) => slot.start)).toEqual([at(first), at(second)]);
    expect(slots.map((slot) => slot.isRepeated)).toEqual([true, true]);
    expect(model.clockChange).toBe('back');
  });

  it('a time before or after that hour is said once', () => {
    const model = times(['2026-11-01T14:00:00Z'], { zone: zones.newYork });
    expect(model.groups[0]?.slots[0]?.isRepeated).toBe(false);
  });

  it.each([
    ['newYork', '2026-03-08T15:00:00Z', 'forward'],
    ['newYork', '2026-03-09T15:00:00Z', null],
    ['london', '2026-10-25T09:00:00Z', 'back'],
    ['kathmandu', '2026-10-25T09:00:00Z', null],
  ] as const)('it is said: in %s at %s, %s', (name, start, expected) => {
    expect(times([start], { zone: zones[name] }).clockChange).toBe(expected);
  });

  it('tell which of them the booking that is moved has now', () => {
    const state = { moving: booking({ start: half10 }) };
    const now = states(times(thursday, { state })).filter(([, each]) => each === 'current');
    expect(now).toEqual([[half10, 'current']]);
  });
});

describe('a time with seats', () => {
  const start = '2026-11-12T10:30:00Z';
  const items = (seatsLeft: number, seats: SeatsRule) => {
    const days: SlotDay[] = [{ day: parseDay('2026-11-12'), slots: [{ start: at(start), seatsLeft }] }];
    const [group] = timesModel(initialState(), days, {
      day: parseDay('2026-11-12'),
      zone: zones.london,
      lengthMinutes: 45,
      seats,
    }).groups;
    return group?.slots[0];
  };

  it('says how many are left, where it may', () => {
    expect(items(3, { total: 12, showsLeft: true })).toMatchObject({ seatsLeft: 3, fill: null });
  });

  it.each([
    [12, null],
    [7, null],
    [6, 'half'],
    [3, 'half'],
    [2, 'nearly'],
    [1, 'nearly'],
  ])('with %i of 12 left says %s where the count is nobody’s business', (seatsLeft, fill) => {
    expect(items(seatsLeft, { total: 12, showsLeft: false })).toMatchObject({ seatsLeft: null, fill });
  });

  it('stays in its place when it is full, and counts as no free one', () => {
    const days: SlotDay[] = [
      {
        day: parseDay('2026-11-12'),
        slots: [{ start: at('2026-11-12T09:00:00Z'), seatsLeft: 2 }],
        full: [half10],
      },
    ];
    const model = timesModel(initialState(), days, {
      day: parseDay('2026-11-12'),
      zone: zones.london,
      lengthMinutes: 45,
      seats: { total: 8, showsLeft: true },
    });
    expect(states(model).map(([, state]) => state)).toEqual(['free', 'full']);
    expect(model.freeCount).toBe(1);
  });
});
