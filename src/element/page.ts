import { show } from './grounds.js';
import type { Shown } from './shown.js';

/** The elements that are shown on the page, in the order in which they came. */
const shown = new Map<string, Shown>();
const waiting = new Set<() => void>();

export const stand = (element: Shown) => void shown.set(element.key, element);
export const leave = (key: string) => void shown.delete(key);

function showNow() {
  const due = [...waiting];
  waiting.clear();
  for (const settle of due) {
    try {
      settle();
    } catch (error) {
      // It is one element's mistake, and loud: the others are shown.
      reportError(error);
    }
  }
  show(shown);
}

/**
 * Brings an element up to date once all is done that is done in this task: one that is moved goes and comes within it, and
 * attributes are set one after the other.
 */
export function showSoon(settle: () => void): void {
  if (waiting.size === 0) queueMicrotask(showNow);
  waiting.add(settle);
}
