import type { Booking } from '../../queries/bookings.js';
import { addDays, dayOf, startOfDay, weekdayOf } from '../../time/day.js';
import { addMinutes, instantOf } from '../../time/instant.js';
import type { Day, Interval } from '../../time/types.js';
import type { DayFacts, DayReason } from './dayFacts.js';
import { reachedLimits } from './limitPeriods.js';

/** Time that can't be booked, and how that is said of the part of the day that it takes. */
export interface DayBlock {
  time: Interval;
  reason: (taken: Interval) => DayReason;
}

const earliest = instantOf(-8.64e15);
const latest = instantOf(8.64e15);

/** What takes time from the hours, in the order of the API: the farthest-reaching first. */
export const dayBlocks = (facts: DayFacts): DayBlock[] => [
  ...noticeBlocks(facts),
  ...windowBlocks(facts),
  ...outOfOfficeBlocks(facts),
  ...limitBlocks(facts),
  ...takenBlocks(facts),
];

function noticeBlocks({ now, rules: { noticeMinutes } }: DayFacts): DayBlock[] {
  const until = addMinutes(now, noticeMinutes);
  return [
    { time: { start: earliest, end: now }, reason: (time) => ({ kind: 'past', time }) },
    { time: { start: now, end: until }, reason: (time) => ({ kind: 'notice', time, noticeMinutes }) },
  ];
}

/** Of a rolling window nothing is proven: which days count depends on what is free on each. */
function windowBlocks({ rules: { bookingWindow: window }, hours, zone, now }: DayFacts): DayBlock[] {
  if (window?.kind === 'range') {
    const { first, last } = window;
    const reason = (time: Interval): DayReason => ({ kind: 'window', time, first, last });
    return [
      { time: { start: earliest, end: startOfDay(first, hours.zone) }, reason },
      { time: { start: startOfDay(addDays(last, 1), hours.zone), end: latest }, reason },
    ];
  }
  if (!window || window.isRolling) return [];
  const today = dayOf(now, zone);
  const last = window.isBusinessDays ? addBusinessDays(today, window.days) : addDays(today, window.days);
  return [
    {
      time: { start: startOfDay(addDays(last, 1), zone), end: latest },
      reason: (time) => ({ kind: 'window', time, first: null, last }),
    },
  ];
}

function addBusinessDays(day: Day, days: number): Day {
  let last = day;
  for (let left = days; left > 0; ) {
    last = addDays(last, 1);
    const weekday = weekdayOf(last);
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return last;
}

const outOfOfficeBlocks = ({ outOfOffice, hours }: DayFacts): DayBlock[] =>
  (outOfOffice ?? []).map(({ first, last }) => ({
    time: { start: startOfDay(first, hours.zone), end: startOfDay(addDays(last, 1), hours.zone) },
    reason: (time) => ({ kind: 'outOfOffice', time, first, last }),
  }));

/** Limits count in the host's days; a day of another zone lies in two of them. */
function limitBlocks({ rules, bookings, day, zone, hours }: DayFacts): DayBlock[] {
  const days = new Set([
    dayOf(startOfDay(day, zone), hours.zone),
    dayOf(instantOf(startOfDay(addDays(day, 1), zone) - 1), hours.zone),
  ]);
  return [...days].flatMap((hostDay) =>
    reachedLimits(rules, bookings ?? [], hostDay, hours.zone).map(({ time, unit, period, most }) => ({
      time,
      reason: (taken: Interval): DayReason => ({ kind: 'limit', time: taken, unit, period, most }),
    })),
  );
}

/** Bookings and appointments first, then what is kept free around them. */
function takenBlocks({ rules, allRules, bookings, busyTimes }: DayFacts): DayBlock[] {
  const taking = (bookings ?? []).filter((booking) => takesTime(booking, rules));
  const busy = busyTimes ?? [];
  const { beforeBufferMinutes: before, afterBufferMinutes: after } = rules;
  const buffers = [
    ...taking.flatMap((booking) => {
      const own = allRules.find(({ id }) => id === booking.eventType?.id);
      return around(
        booking,
        (own?.beforeBufferMinutes ?? 0) + after,
        (own?.afterBufferMinutes ?? 0) + before,
      );
    }),
    ...busy.flatMap((time) => around(time, after, before)),
  ];
  return [
    ...taking.map(
      ({ start, end, title }): DayBlock => ({
        time: { start, end },
        reason: (time) => ({ kind: 'booking', time, title }),
      }),
    ),
    ...busy.map((time): DayBlock => ({ time, reason: (taken) => ({ kind: 'calendar', time: taken }) })),
    ...buffers.map((time): DayBlock => ({ time, reason: (taken) => ({ kind: 'buffer', time: taken }) })),
  ];
}

const takesTime = ({ status, eventType }: Booking, { id, pendingBlocks, hasSeats }: DayFacts['rules']) => {
  const isOwn = eventType?.id === id;
  // Of a time with seats the API alone knows whether it is full.
  if (isOwn && hasSeats) return false;
  return status === 'accepted' || (status === 'pending' && isOwn && pendingBlocks);
};

const around = ({ start, end }: Interval, beforeMinutes: number, afterMinutes: number): Interval[] => [
  { start: addMinutes(start, -beforeMinutes), end: start },
  { start: end, end: addMinutes(end, afterMinutes) },
];
