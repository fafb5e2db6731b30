import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseDay } from '../../time/day.js';
import { addMinutes, parseInstant } from '../../time/instant.js';
import { parseZone } from '../../time/zone.js';
import { type BusyFact, type BusyWeekInput, busyWeek, weekInterval } from './busyTimes.model.js';

const london = parseZone('Europe/London');
const monday = parseDay('2026-11-09');
const work = { key: 'work', name: 'Work', provider: 'Google Calendar', email: 'noor@gmail.example' };
const fact = (title: string, start: string, end: string): BusyFact => ({
  title,
  start: parseInstant(start),
  end: parseInstant(end),
});

const weekOf = (input: Partial<BusyWeekInput> = {}) =>
  busyWeek({
    firstDay: monday,
    zone: london,
    now: parseInstant('2026-11-10T09:12:00Z'),
    calendars: [],
    bookings: [],
    ...input,
  });

const inWork = (...times: BusyFact[]) => ({ calendars: [{ source: work, times }] });

describe('a week with what blocks it', () => {
  it('has seven days, one of them today, and a working day of clock where nothing blocks', () => {
    const { days, scale } = weekOf();
    expect(days.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5, 6].map((step) => addDays(monday, step)));
    expect(days.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual(['2026-11-10']);
    expect([scale.firstHour, scale.lastHour]).toEqual([8, 18]);
  });

  it('has each thing where the clocks of the zone have it, with its calendar', () => {
    const [, , wednesday] = weekOf(inWork(fact('Lunch', '2026-11-11T12:00Z', '2026-11-11T13:00Z'))).days;
    expect(wednesday?.entries).toMatchObject([
      { title: 'Lunch', kind: 'event', calendar: 'Work', range: { start: 720, end: 780 } },
    ]);
  });

  it('cuts at midnight what goes on over it, and says so', () => {
    const { days } = weekOf(inWork(fact('Train', '2026-11-14T21:00Z', '2026-11-15T07:00Z')));
    expect(days[5]?.entries).toMatchObject([
      { isFromBefore: false, isToAfter: true, range: { start: 1260, end: 1440 } },
    ]);
    expect(days[6]?.entries).toMatchObject([
      { isFromBefore: true, isToAfter: false, range: { start: 0, end: 420 } },
    ]);
  });

  it('takes what covers a day for all day', () => {
    const { days } = weekOf(inWork(fact('Fair', '2026-11-11T20:00Z', '2026-11-13T00:00Z')));
    expect(days[3]?.wholeDay).toMatchObject([{ title: 'Fair' }]);
    expect(days[3]?.entries).toEqual([]);
  });

  it('shows a booking once that was written to a calendar, and names the calendar', () => {
    const booked = fact('Check-up', '2026-11-12T10:00Z', '2026-11-12T10:30Z');
    const { days } = weekOf({ bookings: [booked], ...inWork(booked) });
    expect(days[3]?.entries).toMatchObject([{ kind: 'booking', calendar: 'Work' }]);
  });

  it('keeps an event apart that only begins with a booking, or stands where one was', () => {
    const booked = fact('Check-up', '2026-11-12T10:00Z', '2026-11-12T10:30Z');
    const moved = fact('Check-up', '2026-11-12T11:00Z', '2026-11-12T11:30Z');
    const other = fact('Dentist', '2026-11-12T10:00Z', '2026-11-12T10:30Z');
    const { days } = weekOf({ bookings: [booked], ...inWork(moved, other) });
    expect(days[3]?.entries.map(({ kind, title, lanes }) => [kind, title, lanes])).toEqual([
      ['booking', 'Check-up', 2],
      ['event', 'Dentist', 2],
      ['event', 'Check-up', 1],
    ]);
  });

  it('shows an hour once that comes twice, and nothing in one that is skipped', () => {
    const back = weekOf({
      firstDay: parseDay('2026-10-19'),
      ...inWork(fact('Night', '2026-10-25T00:00Z', '2026-10-25T02:00Z')),
    });
    expect(back.days[6]?.entries.map(({ range }) => [range.start, range.end])).toEqual([[60, 120]]);
    const forward = weekOf({
      firstDay: parseDay('2027-03-22'),
      ...inWork(fact('Night', '2027-03-28T00:00Z', '2027-03-28T02:00Z')),
    });
    expect(forward.days[6]?.entries.map(({ range }) => [range.start, range.end])).toEqual([
      [0, 60],
      [120, 180],
    ]);
  });

  it('loses nothing of the week and takes nothing from outside, in any zone', () => {
    const zones = ['Europe/London', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu'].map(parseZone);
    const times = fc.array(
      fc.record({
        from: fc.integer({ min: -2 * 1440, max: 9 * 1440 }),
        minutes: fc.integer({ min: 1, max: 3000 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...zones), times, (zone, list) => {
        const week = weekInterval(monday, zone);
        const facts = list.map(({ from, minutes }, index) => {
          const start = addMinutes(week.start, from);
          return { title: `${index}`, start, end: addMinutes(start, minutes) };
        });
        const { days } = weekOf({ zone, ...inWork(...facts) });
        const shown = new Set(
          days.flatMap(({ wholeDay, entries }) => [...wholeDay, ...entries]).map(({ title }) => title),
        );
        const inside = facts.filter(({ start, end }) => start < week.end && end > week.start);
        expect(shown).toEqual(new Set(inside.map(({ title }) => title)));
      }),
    );
  });
});
