import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayInterval, parseDay, weekdayOf } from '../../time/day.js';
import { addMinutes } from '../../time/instant.js';
import { overlaps } from '../../time/interval.js';
import type { Day, Instant, Interval } from '../../time/types.js';
import { isRepeated, wallTimeOf } from '../../time/wallTime.js';
import { parseZone } from '../../time/zone.js';
import type { BookingFact, OfferedSlot, SlotFacts, SlotQuery, WeeklyEntry } from './facts.js';
import { findSlots } from './findSlots.js';
import { isBookable } from './isBookable.js';
import { facts, schedule } from './testing/given.js';

const zones = [
  'UTC',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Kolkata',
];
const zone = fc.constantFrom(...zones).map(parseZone);
const buffer = fc.constantFrom(0, 0, 10, 45);

const entry: fc.Arbitrary<WeeklyEntry> = fc
  .record({
    weekdays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 3 }),
    startMinutes: fc.integer({ min: 0, max: 20 * 12 }).map((fives) => fives * 5),
    lengthMinutes: fc.integer({ min: 6, max: 60 }).map((fives) => fives * 5),
  })
  .map(({ weekdays, startMinutes, lengthMinutes }) => ({
    weekdays,
    startMinutes,
    endMinutes: Math.min(startMinutes + lengthMinutes, 1439),
  }));

const rules = fc.record({
  lengthMinutes: fc.constantFrom(15, 20, 25, 30, 45, 60, 90),
  slotIntervalMinutes: fc.constantFrom(null, null, 10, 15, 40, 120),
  offsetStartMinutes: fc.constantFrom(0, 0, 5, 20),
  noticeMinutes: fc.constantFrom(0, 120, 2000),
  beforeBufferMinutes: buffer,
  afterBufferMinutes: buffer,
  showOptimizedSlots: fc.boolean(),
});

/** In 2027; some have a clock change. */
const firstDay = fc.integer({ min: 0, max: 360 }).map((days) => addDays(parseDay('2027-01-01'), days));

interface World {
  of: SlotFacts;
  asked: SlotQuery;
}

const bookedAt = fc.record({
  at: fc.integer({ min: 0, max: (71 * 60) / 5 }).map((fives) => fives * 5),
  minutes: fc.constantFrom(15, 30, 50),
  beforeBuffer: buffer,
  afterBuffer: buffer,
});
type BookedAt = typeof bookedAt extends fc.Arbitrary<infer T> ? T : never;

const bookingAt = (from: Instant, { at, minutes, ...buffers }: BookedAt, uid: string): BookingFact => {
  const start = addMinutes(from, at);
  return { uid, start, end: addMinutes(start, minutes), status: 'accepted', eventTypeId: 2, ...buffers };
};

/** Three days of the host, with bookings that a query for them sees. */
const world: fc.Arbitrary<World> = fc
  .record({
    hostZone: zone,
    viewerZone: zone,
    weekly: fc.array(entry, { minLength: 1, maxLength: 3 }),
    set: rules,
    day: firstDay,
    booked: fc.array(bookedAt, { maxLength: 4 }),
    nowMinutes: fc.integer({ min: -3000, max: 1500 }),
  })
  .map(({ hostZone, viewerZone, weekly, set, day, booked, nowMinutes }) => {
    const { start } = dayInterval(day, hostZone);
    const { end } = dayInterval(addDays(day, 2), hostZone);
    const now = addMinutes(start, nowMinutes);
    const seenFrom = Math.max(start, addMinutes(now, set.noticeMinutes || 1));
    const bookings = booked
      .map((each, place) => bookingAt(start, each, `b${place}`))
      .filter((each) => each.end >= seenFrom);
    return {
      of: facts(schedule(hostZone, weekly), { ...set, bookings }),
      asked: { start, end, zone: viewerZone, hasZone: true, now },
    };
  });

const slotsOf = ({ of, asked }: World): OfferedSlot[] => [...findSlots(of, asked).values()].flat();

const blocked = ({ eventType }: SlotFacts, booking: BookingFact): Interval => ({
  start: addMinutes(booking.start, -booking.beforeBuffer - eventType.afterBufferMinutes),
  end: addMinutes(booking.end, booking.afterBuffer + eventType.beforeBufferMinutes),
});

/** Whether the host's wall clock shows working hours at that minute, read from the settings alone. */
function isAtWork({ hosts }: SlotFacts, minute: Instant): boolean {
  return hosts.every(({ schedule: { zone, weekly } }) => {
    const { day, minutes } = wallTimeOf(minute, zone);
    const shown = weekly.some(
      ({ weekdays, startMinutes, endMinutes }) =>
        weekdays.includes(weekdayOf(day)) &&
        startMinutes <= minutes &&
        minutes < (endMinutes === 1439 ? 1440 : endMinutes),
    );
    // Hours that begin in a repeated hour go on through its second coming.
    return shown || isRepeated(minute, zone);
  });
}

const minutesOf = ({ start, end }: Interval): Instant[] =>
  Array.from({ length: (end - start) / 60_000 }, (_, minute) => addMinutes(start, minute));

describe('every slot', () => {
  const check = (holds: (world: World, slots: OfferedSlot[]) => void) =>
    void fc.assert(
      fc.property(world, (given) => holds(given, slotsOf(given))),
      { numRuns: 200 },
    );

  it('lies in working hours from its first to its last minute', () => {
    check(({ of }, slots) => {
      for (const slot of slots) expect(minutesOf(slot).every((minute) => isAtWork(of, minute))).toBe(true);
    });
  });

  it('keeps clear of bookings and of the buffers around them', () => {
    check(({ of }, slots) => {
      const taken = of.bookings.map((booking) => blocked(of, booking));
      expect(slots.filter((slot) => taken.some((each) => overlaps(each, slot)))).toEqual([]);
    });
  });

  it('keeps the notice', () => {
    check(({ of, asked }, slots) => {
      const earliest = addMinutes(asked.now, of.eventType.noticeMinutes);
      expect(slots.filter(({ start }) => start < earliest)).toEqual([]);
    });
  });

  it('is as long as asked for, and comes once and in order', () => {
    check(({ of }, slots) => {
      const starts = slots.map(({ start }) => start);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      expect(slots.every(({ start, end }) => end - start === of.eventType.lengthMinutes * 60_000)).toBe(true);
    });
  });

  it('can be booked', () => {
    check(({ of, asked: { now } }, slots) => {
      for (const { start, end } of slots) expect(isBookable(of, { start, end, now })).toBe('free');
    });
  });
});

describe('one more booking', () => {
  it('takes slots away, and makes new starts only after it, where the grid begins anew', () => {
    void fc.assert(
      fc.property(world, bookedAt, ({ of: { eventType, ...others }, asked }, added) => {
        // Optimized slots look at a range's end too: there a booking may move the starts before it.
        const of = { ...others, eventType: { ...eventType, showOptimizedSlots: false } };
        const booking = bookingAt(asked.start, added, 'added');
        const before = slotsOf({ of, asked }).map(({ start }) => start);
        const after = slotsOf({ of: { ...of, bookings: [...of.bookings, booking] }, asked });
        const news = after.filter(({ start }) => !before.includes(start));
        expect(news.filter(({ start }) => start < blocked(of, booking).end)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a window', () => {
  it('offers what its days offer, where hours, buffers and grid end with the day', () => {
    const office = fc.record({
      hostZone: zone,
      set: rules,
      day: firstDay,
      booked: fc.array(bookedAt, { maxLength: 4 }),
    });
    void fc.assert(
      fc.property(office, ({ hostZone, set, day, booked }) => {
        const spanOf = (from: Day, to: Day): SlotQuery => ({
          start: dayInterval(from, hostZone).start,
          end: dayInterval(to, hostZone).end,
          zone: hostZone,
          hasZone: true,
          now: dayInterval(addDays(day, -5), hostZone).start,
        });
        const days = [day, addDays(day, 1), addDays(day, 2)];
        const { start } = spanOf(day, day);
        const bookings = booked.map((each, place) => bookingAt(start, each, `b${place}`));
        const everyDay = { weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 6 * 60, endMinutes: 20 * 60 };
        const of = facts(schedule(hostZone, [everyDay]), { ...set, bookings });
        const whole = findSlots(of, spanOf(day, addDays(day, 2)));
        const daily = days.map((each) => findSlots(of, spanOf(each, each)));
        expect([...whole]).toEqual(daily.flatMap((found) => [...found]));
      }),
      { numRuns: 100 },
    );
  });
});
