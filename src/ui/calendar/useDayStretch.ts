'use client';

import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import { isDay } from '../../time/day.js';
import type { Day } from '../../time/types.js';
import { type DaySelection, extendTo, selectDays, toggleDay } from './daySelection.js';

interface DayStretchOptions {
  value: readonly Day[];
  onValueChange: (days: readonly Day[]) => void;
  canBeChosen: (day: Day) => boolean;
}

function dayOf(target: EventTarget): Day | null {
  const text = target instanceof Element ? target.closest<HTMLElement>('[data-day]')?.dataset.day : undefined;
  return text !== undefined && isDay(text) ? text : null;
}

const sameDays = (a: readonly Day[], b: readonly Day[]) =>
  a.length === b.length && a.every((day, at) => day === b[at]);

/** Choosing several days in a month grid, which itself knows of presses and visits alone: what surrounds it hears the rest. */
export function useDayStretch({ value, onValueChange, canBeChosen }: DayStretchOptions) {
  const kept = useRef<DaySelection>(selectDays(value));
  const isShift = useRef(false);
  /** Where a mouse was pressed down, and whether it has been over another day since. */
  const drag = useRef<{ from: Day; hasMoved: boolean } | null>(null);
  // Chosen elsewhere: what was begun here is over.
  const selection = sameDays(kept.current.days, value) ? kept.current : selectDays(value);

  function choose(next: DaySelection) {
    kept.current = next;
    if (!sameDays(next.days, value)) onValueChange(next.days);
  }

  const handlers = {
    onKeyDownCapture: (event: KeyboardEvent) => {
      drag.current = null;
      isShift.current = event.shiftKey && event.key.startsWith('Arrow');
    },
    onClickCapture: (event: MouseEvent) => {
      isShift.current = event.shiftKey;
    },
    onPointerDownCapture: (event: PointerEvent) => {
      isShift.current = false;
      const day = dayOf(event.target);
      // A finger that moves scrolls the page.
      const isMouse = event.pointerType !== 'touch' && event.button === 0 && !event.shiftKey;
      drag.current = isMouse && day !== null && canBeChosen(day) ? { from: day, hasMoved: false } : null;
    },
    onPointerOverCapture: (event: PointerEvent) => {
      const day = dayOf(event.target);
      if (!drag.current || (event.buttons & 1) === 0 || day === null) return;
      const { from, hasMoved } = drag.current;
      if (day === from && !hasMoved) return;
      drag.current.hasMoved = true;
      const begun: DaySelection = hasMoved
        ? selection
        : { days: selection.days, anchor: from, before: selection.days.filter((each) => each !== from) };
      choose(extendTo(begun, day, canBeChosen));
    },
  };

  return {
    handlers,
    /** A day that can be chosen was pressed, by mouse, finger or key. */
    pressed(day: Day) {
      const hasDragged = drag.current?.hasMoved ?? false;
      drag.current = null;
      // The press that ends a drag on the day it began at.
      if (hasDragged) return;
      choose(isShift.current ? extendTo(selection, day, canBeChosen) : toggleDay(selection, day));
    },
    /** The focus moved from one day to another. */
    visited(day: Day, from: Day) {
      if (!isShift.current || drag.current) return;
      const begun =
        selection.anchor === null && canBeChosen(from) ? { ...selection, anchor: from } : selection;
      choose(extendTo(begun, day, canBeChosen));
    },
  };
}
