import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../time/day.js';
import { parseMonth } from '../../time/month.js';
import { initialState } from './booker.state.js';
import { monthCells, monthModel, shownDay } from './monthModel.js';
import { at, facts, failed, known, loading, now, slot, slotDays, thursday, zones } from './testing/given.js';

const november = parseMonth('2026-11');
const shown = {
  layout: 'month',
  month: november,
  through: november,
  week: parseDay('2026-11-02'),
  zone: zones.london,
  hourCycle: 24,
  lengthMinutes: undefined,
  notBefore: null,
} as const;
const model = (change?: Parameters<typeof facts>[0], month = november) =>
  monthModel(initialState(), facts(change), { ...shown, month });
const outage = new Error('outage');

const dayWith = (day: string, count: number) => ({
  day: parseDay(day),
  slots: Array.from({ length: count }, (_, index) => ({
    start: at(`${day}T${String(index).padStart(2, '0')}:00:00Z`),
    seatsLeft: null,
  })),
});

describe('the month', () => {
  it.each<[string, Parameters<typeof facts>[0], string]>([
    ['loading while its times are read', { slots: loading }, 'loading'],
    ['ready with free times', {}, 'ready'],
    ['ready with times, though the event type is still read', { eventType: loading }, 'ready'],
    ['empty without any', { slots: known([]) }, 'empty'],
    ['failed where the times can’t be read', { slots: failed(outage) }, 'failed'],
    ['failed where the event type can’t be read', { eventType: failed(outage) }, 'failed'],
    ['failed until it is read', { slots: { ...failed(outage), isLoading: true } }, 'failed'],
    [
      'ready with what was read before a reading that failed',
      { slots: { value: slotDays(thursday), error: outage, isLoading: false } },
      'ready',
    ],
  ])('is %s', (_, change, expected) => {
    expect(model(change).state).toBe(expected);
  });

  it('says why it could not be read', () => {
    expect(model({ slots: failed(outage) }).error).toBe(outage);
    expect(model({ eventType: failed(outage) }).error).toBe(outage);
  });

  it('begins weeks as her region does, whatever the host is used to', () => {
    expect(model()).toMatchObject({ weekStart: 0 });
    expect(model().weeks[0]?.indexOf(parseDay('2026-11-01'))).toBe(0);
    expect(model({ eventType: loading })).toMatchObject({ weekStart: 0 });
  });

  it('shows late in it what comes in place of what is past', () => {
    const late = facts({
      now: at('2026-11-28T09:00:00Z'),
      slots: known([dayWith('2026-11-30', 1), dayWith('2026-12-03', 3)]),
    });
    const { weeks, cells, today, previous, next } = monthModel(initialState(), late, {
      ...shown,
      through: parseMonth('2026-12'),
    });
    expect([weeks[0]?.[0], weeks.length]).toEqual(['2026-11-22', 5]);
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-26');
    expect(cells.get(parseDay('2026-12-03'))).toEqual({ freeCount: 3, density: 3 });
    expect({ today, previous, next }).toEqual({ today: '2026-11-28', previous: null, next: '2026-12' });
  });

  it.each([
    ['none', [], '2026-11-22'],
    ['to come', ['2026-11-30'], '2026-11-22'],
    ['past by this device’s clock alone', ['2026-11-19', '2026-11-30'], '2026-11-15'],
    ['past by weeks of it', ['2026-11-02', '2026-11-30'], '2026-11-01'],
  ])('leaves late in it no day out that can be booked: %s', (_, free, firstDay) => {
    const late = facts({ now: at('2026-11-28T09:00:00Z'), slots: known(free.map((day) => dayWith(day, 1))) });
    const { weeks } = monthModel(initialState(), late, { ...shown, through: parseMonth('2026-12') });
    expect(weeks[0]?.[0]).toBe(firstDay);
  });

  it('does not lead into the past', () => {
    expect(model()).toMatchObject({ previous: null, next: '2026-12' });
    expect(model({}, parseMonth('2027-01'))).toMatchObject({ previous: '2026-12', next: '2027-02' });
  });

  it('leads back from the first days of a month while this device’s clock may be ahead, and where it is', () => {
    const december = parseMonth('2026-12');
    const first = { now: at('2026-12-02T09:00:00Z') };
    const hour = 3_600_000;
    expect(model(first, december).previous).toBe('2026-11');
    expect(model({ ...first, clockErrorMs: 0 }, december).previous).toBeNull();
    expect(model({ ...first, clockErrorMs: 40 * hour }, december).previous).toBe('2026-11');
    expect(model({ now: at('2026-12-02T13:00:00Z') }, december).previous).toBeNull();
    expect(model(first).previous).toBeNull();
  });

  it('knows today in the shown zone', () => {
    const late = facts({ now: at('2026-11-04T20:00:00Z') });
    expect(monthModel(initialState(), late, shown).today).toBe('2026-11-04');
    expect(monthModel(initialState(), late, { ...shown, zone: zones.kathmandu }).today).toBe('2026-11-05');
  });

  it.each<[string, Parameters<typeof facts>[0], unknown]>([
    [
      'a time, once one was found',
      { nextFree: known(slot('2026-12-01T09:00:00Z')) },
      slot('2026-12-01T09:00:00Z'),
    ],
    ['nothing, where nothing was found', { nextFree: known(null) }, null],
    ['a search that goes on', { nextFree: loading }, 'looking'],
    ['a search that failed', { nextFree: failed(outage) }, 'failed'],
  ])('that is empty leads to %s', (_, change, expected) => {
    expect(model({ slots: known([]), ...change }).nextFree).toEqual(expected);
  });
});

describe('the day whose times are shown', () => {
  const days = slotDays(['2026-11-10T09:00:00Z', ...thursday]);

  it('is the first with free times until she chooses one', () => {
    expect(shownDay(initialState(), days)).toBe('2026-11-10');
    expect(shownDay(initialState({ day: parseDay('2026-11-12') }), days)).toBe('2026-11-12');
    expect(shownDay(initialState(), [])).toBeNull();
  });

  it('stays the chosen one when its last time goes', () => {
    expect(shownDay(initialState({ day: parseDay('2026-11-12') }), days.slice(0, 1))).toBe('2026-11-12');
  });
});

describe('how full a day is', () => {
  it('is told in thirds of the freest day', () => {
    const cells = monthCells([
      dayWith('2026-11-09', 1),
      dayWith('2026-11-10', 3),
      dayWith('2026-11-11', 4),
      dayWith('2026-11-12', 9),
    ]);
    expect([...cells.values()]).toEqual([
      { freeCount: 1, density: 1 },
      { freeCount: 3, density: 1 },
      { freeCount: 4, density: 2 },
      { freeCount: 9, density: 3 },
    ]);
  });

  it('never sinks with more free times, is most on the freest day, and nothing only on a day without', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 20 }), (counts) => {
        const days = counts.map((count, index) =>
          dayWith(`2026-11-${String(index + 1).padStart(2, '0')}`, count),
        );
        const cells = [...monthCells(days).values()].sort((a, b) => a.freeCount - b.freeCount);
        const densities = cells.map(({ density }) => density);
        expect(densities).toEqual([...densities].sort());
        for (const cell of cells) expect(cell.density === 0).toBe(cell.freeCount === 0);
        if (Math.max(...counts) > 0) expect(densities.at(-1)).toBe(3);
      }),
    );
  });

  it('is not known of days that were not read', () => {
    expect(model().cells.has(parseDay('2026-11-13'))).toBe(false);
    expect(model({ now }).cells.get(parseDay('2026-11-12'))?.freeCount).toBe(3);
  });
});
