'use client';
import { type RefObject, useEffect } from 'react';

const height = '--daybook--save-bar';

/** Tells the sheet how high the bar is: what gets the focus is scrolled to above it, not behind it. */
export function useRoomForBar(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = bar;
    const root = current?.closest<HTMLElement>('.daybook');
    if (!current || !root) return;
    const tell = () => root.style.setProperty(height, `${current.offsetHeight}px`);
    const watch = new ResizeObserver(tell);
    watch.observe(current);
    // Another look begins the root's tokens anew.
    root.addEventListener('focusin', tell);
    root.addEventListener('focusin', showWhole);
    return () => {
      watch.disconnect();
      root.style.removeProperty(height);
      root.removeEventListener('focusin', tell);
      root.removeEventListener('focusin', showWhole);
    };
  }, [bar]);
}

/** Where she types, some browsers show the line alone, wherever the bar is. Nothing moves below a pressed pointer. */
function showWhole({ target }: FocusEvent) {
  if (target instanceof HTMLElement && target.matches('input, textarea') && !target.matches(':active')) {
    target.scrollIntoView({ block: 'nearest' });
  }
}
