'use client';
import type { KeyboardEvent } from 'react';
import { nextTime, placeOfTime, type TimeSteps, timeSteps } from './timeSteps.js';
import type { useTimeList } from './useTimeList.js';
import type { useTypedTime } from './useTypedTime.js';

interface TimeKeysOptions {
  /** Where the arrows begin: whole minutes since midnight. */
  here: number;
  steps: TimeSteps;
  typed: ReturnType<typeof useTypedTime>;
  list: ReturnType<typeof useTimeList>;
  choose: (minutes: number) => void;
}

/** What the keys do in a time field, but for Escape. */
export function useTimeKeys({ here, steps, typed, list, choose }: TimeKeysOptions) {
  const listed = (minutes: number) => {
    const times = timeSteps(steps);
    return times[placeOfTime(times, minutes)] ?? null;
  };

  function step(event: KeyboardEvent) {
    const move = { direction: event.key === 'ArrowDown' ? 1 : -1, isHour: event.shiftKey } as const;
    if (event.altKey) {
      if (move.direction < 0) list.close();
      else list.open(listed(here));
    } else if (list.isOpen) list.point(listed(nextTime(list.active ?? here, move, steps)));
    else choose(nextTime(here, move, steps));
  }

  function enter() {
    if (list.active === null) typed.commit();
    else choose(list.active);
    list.close();
  }

  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (event.key === 'Tab' && list.active !== null) choose(list.active);
    // With nothing to take over it is the form's.
    const isEnter = event.key === 'Enter' && (list.isOpen || typed.text !== null);
    if (!isArrow && !isEnter) return;
    event.preventDefault();
    if (isArrow) step(event);
    else enter();
  };
}
