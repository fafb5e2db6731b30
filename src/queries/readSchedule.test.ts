import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Availability, Override } from '../contract/schedules/schedules.schema.js';
import { CalContractError } from '../errors/index.js';
import { addDays, parseDay } from '../time/day.js';
import type { Weekday } from '../time/types.js';
import type { DayOverride, HourRange, WeeklyHours } from '../time/weeklyHours.js';
import { readSchedule, type Schedule, writeOverrides, writeWeekly } from './readSchedule.js';
import { answeredSchedule } from './testing/answeredSchedule.js';
import { Wire } from './Wire.js';

const read = (changes: object): Schedule =>
  readSchedule(new Wire('schedules.get', { ...answeredSchedule, ...changes }));
const weeklyOf = (...availability: Availability[]) => read({ availability }).weekly;
const overridesOf = (...overrides: Override[]) => read({ overrides }).overrides;

const closedWeek: WeeklyHours = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] };
const nine = { start: 540, end: 1020 };

describe('a schedule that is read', () => {
  it('has the hours of each weekday, in minutes', () => {
    expect(read({})).toEqual({
      id: 11,
      ownerId: 2,
      name: 'Working hours',
      zone: 'Europe/London',
      isDefault: true,
      weekly: { ...closedWeek, 1: [nine], 2: [nine], 3: [nine], 4: [nine], 5: [nine] },
      overrides: [],
    });
  });

  it('keeps a zone that this runtime does not know', () => {
    expect(read({ timeZone: 'Mars/Olympus' }).zone).toBe('Mars/Olympus');
  });

  it.each<[string, string, string, HourRange]>([
    ['to the end of the day', '22:00', '23:59', { start: 1320, end: 1440 }],
    ['the whole day', '00:00', '23:59', { start: 0, end: 1440 }],
    ['the day’s last minute', '23:59', '23:59', { start: 1439, end: 1440 }],
    ['that end before they start, as they are', '17:00', '09:00', { start: 1020, end: 540 }],
    ['that end when they start, as they are', '09:00', '09:00', { start: 540, end: 540 }],
    ['with an hour of one digit', '9:05', '10:00', { start: 545, end: 600 }],
  ])('has hours %s', (_, startTime, endTime, range) => {
    expect(weeklyOf({ days: ['Sunday'], startTime, endTime })[0]).toEqual([range]);
  });

  it('has the ranges of a day by their start, and overlapping ones stay apart', () => {
    const weekly = weeklyOf(
      { days: ['Monday', 'Wednesday'], startTime: '13:00', endTime: '17:00' },
      { days: ['Monday'], startTime: '09:00', endTime: '14:00' },
    );
    expect(weekly[1]).toEqual([
      { start: 540, end: 840 },
      { start: 780, end: 1020 },
    ]);
    expect(weekly[3]).toEqual([{ start: 780, end: 1020 }]);
  });

  it('has each date once, by date, with all of its ranges', () => {
    expect(
      overridesOf(
        { date: '2026-12-24', startTime: '13:00', endTime: '15:00' },
        { date: '2026-12-01', startTime: '08:00', endTime: '23:59' },
        { date: '2026-12-24', startTime: '09:00', endTime: '11:00' },
      ),
    ).toEqual([
      { day: '2026-12-01', ranges: [{ start: 480, end: 1440 }] },
      {
        day: '2026-12-24',
        ranges: [
          { start: 540, end: 660 },
          { start: 780, end: 900 },
        ],
      },
    ]);
  });

  it.each<[string, Override[], HourRange[]]>([
    [
      'closed where it ends when it starts',
      [{ date: '2026-12-25', startTime: '00:00', endTime: '00:00' }],
      [],
    ],
    ['closed at any time of that day', [{ date: '2026-12-25', startTime: '09:00', endTime: '09:00' }], []],
    [
      'open where another entry of the date has hours',
      [
        { date: '2026-12-25', startTime: '00:00', endTime: '00:00' },
        { date: '2026-12-25', startTime: '09:00', endTime: '17:00' },
      ],
      [nine],
    ],
    [
      'open for its last minute, which ends at midnight',
      [{ date: '2026-12-25', startTime: '23:59', endTime: '23:59' }],
      [{ start: 1439, end: 1440 }],
    ],
  ])('is %s', (_, overrides, ranges) => {
    expect(overridesOf(...overrides)).toEqual([{ day: '2026-12-25', ranges }]);
  });

  it.each([
    [
      { availability: [{ days: ['Funday'], startTime: '09:00', endTime: '10:00' }] },
      'availability[0].days[0]',
    ],
    [
      { availability: [{ days: ['Monday'], startTime: '24:00', endTime: '10:00' }] },
      'availability[0].startTime',
    ],
    [{ overrides: [{ date: '2026-02-30', startTime: '09:00', endTime: '10:00' }] }, 'overrides[0].date'],
    [{ timeZone: null }, 'timeZone'],
  ])('is refused where %o makes no sense', (changes, path) => {
    const reading = () => read(changes);
    expect(reading).toThrow(CalContractError);
    expect(reading).toThrow(path);
  });
});

describe('hours that are written', () => {
  it('are one entry for each range, with the days that have it, Monday first', () => {
    const early = { start: 480, end: 720 };
    expect(writeWeekly({ ...closedWeek, 0: [nine], 1: [early, nine], 5: [nine] })).toEqual([
      { days: ['Monday'], startTime: '08:00', endTime: '12:00' },
      { days: ['Monday', 'Friday', 'Sunday'], startTime: '09:00', endTime: '17:00' },
    ]);
  });

  it('say the end of the day as the API does', () => {
    expect(writeWeekly({ ...closedWeek, 6: [{ start: 0, end: 1440 }] })).toEqual([
      { days: ['Saturday'], startTime: '00:00', endTime: '23:59' },
    ]);
  });

  it('list hours that begin at midnight last, so that a night goes on in them', () => {
    const [night, late] = [
      { start: 0, end: 120 },
      { start: 1320, end: 1440 },
    ];
    const written = writeWeekly({ ...closedWeek, 1: [night, late], 2: [{ start: 0, end: 1440 }] });
    expect(written.map(({ days, startTime, endTime }) => `${days} ${startTime} ${endTime}`)).toEqual([
      'Monday 22:00 23:59',
      'Tuesday 00:00 23:59',
      'Monday 00:00 02:00',
    ]);
  });

  it('list the last date first, so that none is taken for the night of the one before', () => {
    const dates = ['2026-12-24', '2026-12-25'].map((day) => ({ day: parseDay(day), ranges: [] }));
    expect(writeOverrides(dates).map(({ date }) => date)).toEqual(['2026-12-25', '2026-12-24']);
  });

  it('close a date by an entry without length', () => {
    expect(writeOverrides([{ day: parseDay('2026-12-25'), ranges: [] }])).toEqual([
      { date: '2026-12-25', startTime: '00:00', endTime: '00:00' },
    ]);
  });
});

const range: fc.Arbitrary<HourRange> = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1438 }), fc.constant(1440)), { minLength: 2, maxLength: 2 })
  .map((ends) => ends.sort((a, b) => a - b))
  .map(([start = 0, end = 1440]) => ({ start, end }));
const byStart = (a: HourRange, b: HourRange) => a.start - b.start || a.end - b.end;
const ranges = (minLength = 0) =>
  fc.array(range, { minLength, maxLength: 4 }).map((list) => list.sort(byStart));
const weekly: fc.Arbitrary<WeeklyHours> = fc.record<Record<Weekday, HourRange[]>>({
  0: ranges(),
  1: ranges(),
  2: ranges(),
  3: ranges(),
  4: ranges(),
  5: ranges(),
  6: ranges(),
});
const overrides: fc.Arbitrary<DayOverride[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 800 }), { maxLength: 6 })
  .chain((days) =>
    fc.tuple(...days.sort((a, b) => a - b).map((count) => fc.tuple(fc.constant(count), ranges()))),
  )
  .map((dates) =>
    dates.map(([count, list]) => ({ day: addDays(parseDay('2026-01-01'), count), ranges: list })),
  );

const wallTime = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (count) => `${String(Math.floor(count / 60)).padStart(2, '0')}:${String(count % 60).padStart(2, '0')}`,
  );
const stored = fc.record({
  availability: fc.array(
    fc.record({
      days: fc.array(fc.constantFrom('Sunday', 'Monday', 'Saturday'), { maxLength: 3 }),
      startTime: wallTime,
      endTime: wallTime,
    }),
  ),
  overrides: fc.array(
    fc.record({
      date: fc.constantFrom('2026-12-24', '2026-12-25', '2027-01-01'),
      startTime: wallTime,
      endTime: wallTime,
    }),
  ),
});

describe('writing and reading', () => {
  it('gives back all hours that there can be', () => {
    void fc.assert(
      fc.property(weekly, overrides, (hours, dates) => {
        const back = read({ availability: writeWeekly(hours), overrides: writeOverrides(dates) });
        expect(back.weekly).toEqual(hours);
        expect(back.overrides).toEqual(dates);
      }),
    );
  });

  it('changes nothing of what is stored, however oddly it is', () => {
    void fc.assert(
      fc.property(stored, (answer) => {
        const first = read(answer);
        const again = read({
          availability: writeWeekly(first.weekly),
          overrides: writeOverrides(first.overrides),
        });
        expect(again).toEqual(first);
      }),
    );
  });
});
