import { hashKey } from '@tanstack/react-query';
import { slotsQuery } from '../../../queries/slots.js';
import { addDays, dayOf } from '../../../time/day.js';
import { addMonths, monthOf } from '../../../time/month.js';
import type { Day, Month } from '../../../time/types.js';
import { whenIdle } from '../../../ui/device/whenIdle.js';
import { firstOfWeek, type Shown, shownInterval } from '../shown.js';
import type { Background, Seen } from './seen.js';

/** How long she looks at a month or a week before the next one is asked for: who only leafs through asks for nothing else. */
const restMs = 600;

/** Runs it when she has rested and the browser has nothing better to do; gives what takes that back. */
function whenAtRest(run: () => void): () => void {
  let isWanted = true;
  setTimeout(() => isWanted && whenIdle(() => isWanted && run()), restMs);
  return () => {
    isWanted = false;
  };
}

/** She pays for what she loads, and asked her browser to spare it. */
const isSavingData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Where she goes next: one on, and from an empty month or week to the next free time. null: nowhere. */
export function following({ facts, shown }: Pick<Seen, 'facts' | 'shown'>): Shown | null {
  const { value: days = [] } = facts.slots;
  const { value: free } = facts.nextFree;
  const to = (month: Month, week: Day) => ({ ...shown, month, through: month, week });
  if (days.length > 0) return to(addMonths(shown.month, 1), addDays(shown.week, 7));
  if (!free) return null;
  const day = dayOf(free.start, shown.zone);
  return to(monthOf(day), firstOfWeek(day, facts.ownWeekStart));
}

const isRead = ({ facts: { slots }, state }: Seen) =>
  state.step.at === 'choosing' && slots.value !== undefined && slots.error === null && !slots.isLoading;

/** Asks for the month or week that comes next once the shown one is there, so that it is there at once: one ahead, once. */
export function readAhead(): Background {
  let key = '';
  let cancel = () => {};
  return {
    see(seen) {
      const { cal, question } = seen;
      const next = isRead(seen) ? following(seen) : null;
      const query = next && slotsQuery(cal.client, { ...question, within: shownInterval(next) });
      const nextKey = query ? hashKey(query.queryKey) : '';
      if (nextKey === key) return;
      cancel();
      key = nextKey;
      if (!next || !query || isSavingData() || cal.queryClient.getQueryData(query.queryKey)) return;
      // Late in a month its own answer has the next one in it.
      const isThere = next.layout === 'month' && next.month === seen.shown.through;
      const days = seen.facts.slots.value?.filter(({ day }) => monthOf(day) === next.month);
      if (isThere) cal.queryClient.setQueryData(query.queryKey, days);
      else cancel = whenAtRest(() => void cal.queryClient.prefetchQuery(query));
    },
    stop: () => cancel(),
  };
}
