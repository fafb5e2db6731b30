'use client';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Instant } from '../../../../time/types.js';
import { isRtl } from '../../../../ui/direction.js';
import type { WeekModel } from '../../weekModel.js';
import { slotOfKey } from './slotKeys.js';

/** Times by day as one tab stop, with the arrow keys between them: see `slotOfKey`. */
export function useSlotKeys(week: WeekModel, onWeek: (side: 'previous' | 'next') => void) {
  const root = useRef<HTMLDivElement>(null);
  /** She left for another week by key: the focus is to follow as soon as its times are there. */
  const awaits = useRef<'first' | 'last' | null>(null);
  const [focused, setFocused] = useState<Instant | null>(null);
  const starts = week.days.flatMap(({ slots }) => slots.map(({ start }) => start));
  const tabStop = focused !== null && starts.includes(focused) ? focused : starts[0];

  const focus = (start: Instant) =>
    root.current?.querySelector<HTMLElement>(`[data-start="${start}"]`)?.focus();

  // After every render: times that are on their way come some renders later.
  useEffect(() => {
    if (awaits.current === null || week.state === 'loading') return;
    const start = awaits.current === 'first' ? starts[0] : starts.at(-1);
    awaits.current = null;
    if (start !== undefined) focus(start);
  });

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey || tabStop === undefined) return;
    const days = week.days.map(({ slots }) => slots);
    const target = slotOfKey(event.key, days, tabStop, isRtl(event.currentTarget));
    if (target === undefined) return;
    event.preventDefault();
    if (target === 'previousWeek' || target === 'nextWeek') {
      if (target === 'previousWeek' && week.previous === null) return;
      awaits.current = event.key === 'PageUp' || target === 'nextWeek' ? 'first' : 'last';
      onWeek(target === 'nextWeek' ? 'next' : 'previous');
    } else if (target !== null) focus(target);
  }

  const slotProps = (start: Instant) => ({
    'data-start': start,
    tabIndex: start === tabStop ? 0 : -1,
    onFocus: () => setFocused(start),
  });
  return { root, onKeyDown, slotProps };
}
