import { describe, expect, it } from 'vitest';
import { parseDay } from '../../time/day.js';
import { type BookerState, initialState, noChoices } from './booker.state.js';
import { shownOf } from './shown.js';
import {
  at,
  eventType,
  facts,
  failed,
  known,
  loading,
  now,
  slotDays,
  thursday,
  zones,
} from './testing/given.js';
import { weekModel } from './weekModel.js';

const defaults = { now, ownZone: zones.london, ownHourCycle: 24, ownWeekStart: 1, eventType } as const;

const week = (
  weekOf: string | null,
  change: Parameters<typeof facts>[0] = {},
  state: Partial<BookerState> = {},
) => {
  const choices = {
    ...noChoices,
    layout: 'week' as const,
    weekOf: weekOf === null ? null : parseDay(weekOf),
  };
  const world = facts({ ownWeekStart: 1, ...change });
  return weekModel(
    { ...initialState(choices), ...state },
    world,
    shownOf(choices, { ...defaults, ...world, eventType }),
    45,
  );
};
const daysOf = ({ days }: ReturnType<typeof week>) => days.map(({ day }) => day);

describe('the week', () => {
  it('is the one that today lies in until she turns to another', () => {
    expect(daysOf(week(null))).toEqual(
      ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-11-${day}`),
    );
    expect(week(null)).toMatchObject({ isThisWeek: true, today: '2026-11-04', next: '2026-11-09' });
    expect(week('2026-11-12')).toMatchObject({ isThisWeek: false, next: '2026-11-16' });
  });

  it('begins on the day on which weeks begin in her region', () => {
    expect(daysOf(week('2026-11-12', { ownWeekStart: 0 }))[0]).toBe('2026-11-08');
    expect(daysOf(week('2026-11-12', { ownWeekStart: 6 }))[0]).toBe('2026-11-07');
    expect(daysOf(week('2026-11-09'))[0]).toBe('2026-11-09');
    expect(daysOf(week('2026-11-15'))[0]).toBe('2026-11-09');
  });

  it('has each day’s times, and how many are free', () => {
    const { days, freeCount } = week('2026-11-12');
    expect(days.map((day) => day.freeCount)).toEqual([0, 0, 0, 3, 0, 0, 0]);
    expect(freeCount).toBe(3);
    expect(days[3]?.slots.map(({ start, end }) => [start, end])[0]).toEqual([
      at('2026-11-12T09:00:00Z'),
      at('2026-11-12T09:45:00Z'),
    ]);
  });

  it('keeps a time that was just refused in its place, and does not count it', () => {
    const refused = [at('2026-11-12T11:15:00Z')];
    const { days } = week('2026-11-12', {}, { refused });
    expect(days[3]?.slots.map(({ state }) => state)).toEqual(['free', 'free', 'taken', 'free']);
    expect(days[3]?.freeCount).toBe(3);
  });

  it('does not lead into the past', () => {
    expect(week(null).previous).toBeNull();
    expect(week('2026-11-12').previous).toBe('2026-11-02');
    expect(week(null).days.map(({ isPast }) => isPast)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('says on which day the clocks change', () => {
    const { days } = week('2026-10-25', { now: at('2026-10-19T09:00:00Z') });
    expect(days.map(({ clockChange }) => clockChange)).toEqual([null, null, null, null, null, null, 'back']);
  });

  it.each<[string, Parameters<typeof facts>[0], string]>([
    ['loading', { slots: loading }, 'loading'],
    ['empty', { slots: known([]) }, 'empty'],
    ['failed', { slots: failed(new Error('outage')) }, 'failed'],
    ['ready', { slots: known(slotDays(thursday)) }, 'ready'],
  ])('says what became of its reading: %s', (_, change, state) => {
    expect(week('2026-11-12', change).state).toBe(state);
  });
});
