'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { activeElementOf } from '../ui/activeElementOf.js';

/** Leads to what is wrong, for as long as that is wanted. */
export interface Mending {
  readonly isWanted: boolean;
  readonly onReached: () => void;
}

const wrong = '.daybook-settings-tab:not([hidden]) :is([aria-invalid="true"], button[data-invalid])';

/**
 * Leads to the first thing that is wrong on the open tab of the bar's atom, as soon as it is there: a tab may have to be
 * fetched, and what stands on it to be read. Who has gone elsewhere by then is left alone.
 */
export function useFaultReached(bar: RefObject<HTMLElement | null>, mending: Mending | undefined): void {
  const reached = useRef(() => {});
  useEffect(() => {
    reached.current = () => mending?.onReached();
  });
  const isWanted = mending?.isWanted ?? false;

  useEffect(() => {
    const atom = bar.current?.closest('.daybook');
    if (!isWanted || !atom) return;
    const before = activeElementOf(atom);
    const find = () => {
      const found = atom.querySelector<HTMLElement>(wrong);
      if (!found) return false;
      const activeElement = activeElementOf(atom);
      if (activeElement === before || activeElement === document.body) found.focus();
      reached.current();
      return true;
    };
    if (find()) return;
    const observer = new MutationObserver(find);
    observer.observe(atom, { subtree: true, childList: true, attributes: true });
    return () => observer.disconnect();
  }, [bar, isWanted]);
}
