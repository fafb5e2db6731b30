import { addDays, dayInterval, dayOf, startOfDay, weekdayOf } from '../../time/day.js';
import { overrideOn } from '../../time/hoursOn.js';
import { addMinutes, instantOf } from '../../time/instant.js';
import { intersect, merge, overlaps, subtract } from '../../time/interval.js';
import { openWithin } from '../../time/openIntervals.js';
import type { Day, Interval } from '../../time/types.js';
import { minutesOf } from '../../time/weeklyHours.js';
import { dayBlocks } from './dayBlocks.js';
import type { DayExplanation, DayFacts, DayGuess, DayReason } from './dayFacts.js';
import { expectedStarts, stepMinutesOf } from './expectedStarts.js';

/**
 * Why visitors can book what they can of a day, and no more. It proves from facts and never guesses aloud: a reason is
 * one only where the API offers nothing of the time that it takes, and what no reason takes is said to be unexplained.
 */
export function explainDay(facts: DayFacts): DayExplanation {
  const { day, zone, hours, rules, slots } = facts;
  const open = openWithin(hours, dayInterval(day, zone));
  const offered = slots.map((start) => ({ start, end: addMinutes(start, rules.lengthMinutes) }));
  const reasons: DayReason[] = hoursReasons(facts);
  let left = open;
  for (const block of dayBlocks(facts)) {
    const taken = intersect(left, [block.time]);
    if (taken.some((part) => offered.some((slot) => overlaps(slot, part)))) continue;
    for (const part of taken) reasons.push(block.reason(part));
    left = subtract(left, taken);
  }
  const rest = restReasons(facts, left, offered);
  return {
    open,
    slots,
    reasons: [...reasons, ...rest.reasons],
    unexplained: rest.unexplained,
    guesses: rest.unexplained.length > 0 ? guessesOf(facts) : [],
  };
}

/** The dates of the host's that lie in the day, as far as their hours are why it is closed or short. */
function hoursReasons({ day, zone, hours }: DayFacts): DayReason[] {
  const { start, end } = dayInterval(day, zone);
  const reasons: DayReason[] = [];
  const last = dayOf(instantOf(Math.max(start, end - 1)), hours.zone);
  for (let date = dayOf(start, hours.zone); date <= last; date = addDays(date, 1)) {
    const ranges = overrideOn(date, hours.overrides);
    const weekly = hours.weekly[weekdayOf(date)];
    if (ranges && minutesOf([...ranges, ...weekly]) > minutesOf(ranges))
      reasons.push({ kind: 'override', day: date, ranges });
    else if (isClosed(date, { start, end }, hours)) reasons.push({ kind: 'closed', day: date });
  }
  return reasons;
}

function isClosed(date: Day, within: Interval, hours: DayFacts['hours']): boolean {
  const ofDate = { start: startOfDay(date, hours.zone), end: startOfDay(addDays(date, 1), hours.zone) };
  return intersect([ofDate], [within]).every((part) => openWithin(hours, part).length === 0);
}

/** What is free by all that is known: where it is not offered, whether its length or its starting times are why. */
function restReasons(facts: DayFacts, left: readonly Interval[], offered: readonly Interval[]) {
  const { rules, zone, slots } = facts;
  const length = rules.lengthMinutes * 60_000;
  const bare = left.filter((part) => !offered.some((slot) => overlaps(slot, part)));
  if (rules.onlyFirstSlot && slots.length > 0) {
    const reasons: DayReason[] = [{ kind: 'onlyFirst' }];
    return { reasons, unexplained: [] };
  }
  const short = bare.filter(({ start, end }) => end - start < length);
  const reasons = short.map(
    (time): DayReason => ({ kind: 'short', time, lengthMinutes: rules.lengthMinutes }),
  );
  const long = bare.filter(({ start, end }) => end - start >= length);
  // Of starting times that are moved on purpose only the API knows where they fall.
  if (rules.offsetStartMinutes > 0 || rules.showOptimizedSlots) return { reasons, unexplained: long };
  const expected = expectedStarts(left, rules, zone);
  const offGrid = long.filter((part) => !expected.some((start) => part.start <= start && start < part.end));
  const missing = expected.filter((start) => !slots.includes(start));
  return {
    reasons: [
      ...reasons,
      ...offGrid.map((time): DayReason => ({ kind: 'grid', time, stepMinutes: stepMinutesOf(rules) })),
    ],
    unexplained: merge(missing.map((start) => ({ start, end: addMinutes(start, rules.lengthMinutes) }))),
  };
}

function guessesOf({ bookings, busyTimes, outOfOffice, rules }: DayFacts): DayGuess[] {
  const isRolling = rules.bookingWindow?.kind === 'days' && rules.bookingWindow.isRolling;
  return [
    'hold',
    ...(bookings === null ? (['bookings'] as const) : []),
    ...(busyTimes === null ? (['calendars'] as const) : []),
    ...(outOfOffice === null ? (['outOfOffice'] as const) : []),
    ...(isRolling ? (['rollingWindow'] as const) : []),
  ];
}
