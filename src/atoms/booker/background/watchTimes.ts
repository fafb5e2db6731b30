import { hashKey } from '@tanstack/react-query';
import { type SlotDay, slotsQuery } from '../../../queries/slots.js';
import type { Instant } from '../../../time/types.js';
import type { Background } from './seen.js';

const startsOf = (days: readonly SlotDay[]) => days.flatMap(({ slots }) => slots.map(({ start }) => start));

/**
 * Which times have gone between two readings of the same days. Those before the first that is left are not told: they
 * went because it is too late for them.
 */
export function goneTimes(before: readonly SlotDay[], after: readonly SlotDay[]): Instant[] {
  const left = startsOf(after);
  const first = Math.min(...left);
  return startsOf(before).filter((start) => start > first && !left.includes(start));
}

/** Tells her of times that go while she looks at them. */
export function watchTimes(): Background {
  let before: { key: string; days: readonly SlotDay[] } | null = null;
  return {
    see({ cal, facts, question, state, send }) {
      const days = facts.slots.value;
      const { at } = state.step;
      // What she books is gone by her own doing.
      if (!days || at === 'booking' || at === 'booked') before = null;
      // Her own hold hides its time from her too.
      if (!days || days === before?.days || at !== 'choosing' || state.isReading) return;
      const key = hashKey(slotsQuery(cal.client, question).queryKey);
      const gone = before?.key === key ? goneTimes(before.days, days) : [];
      before = { key, days };
      const slots = gone.filter((start) => !state.refused.includes(start));
      if (slots.length > 0) send({ type: 'timesGone', slots });
    },
    stop: () => undefined,
  };
}
