'use client';
import { useState } from 'react';
import type { TimeList } from './TimeList.js';

/** Whether the list is open, which of its times the arrow keys have marked, and its code, fetched on the first focus. */
export function useTimeList() {
  const [loaded, setLoaded] = useState<{ TimeList: typeof TimeList }>();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);

  function prefetch() {
    // Without its list the field is one to type in; the next focus tries again.
    if (!loaded) import('./TimeList.js').then(setLoaded, () => undefined);
  }

  return {
    isOpen,
    /** Whole minutes since midnight; null: none is marked. */
    active,
    TimeList: loaded?.TimeList,
    prefetch,
    point: setActive,
    open(marked: number | null) {
      prefetch();
      setActive(marked);
      setOpen(true);
    },
    close() {
      setOpen(false);
      setActive(null);
    },
  };
}
