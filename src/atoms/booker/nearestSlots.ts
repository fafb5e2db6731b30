import type { Slot } from '../../queries/slots.js';
import { daysBetween } from '../../time/day.js';
import type { Instant, Zone } from '../../time/types.js';
import { wallTimeOf } from '../../time/wallTime.js';

/** A time near one that is gone, and how it lies to it. */
export interface Alternative {
  readonly start: Instant;
  readonly relation:
    | { readonly kind: 'same' }
    | { readonly kind: 'earlier' | 'later'; readonly minutes: number }
    | { readonly kind: 'sameTime'; readonly days: number }
    | { readonly kind: 'otherDay'; readonly days: number };
}

const minute = 60_000;

function relationOf(slot: Instant, gone: Instant, zone: Zone): Alternative['relation'] {
  if (slot === gone) return { kind: 'same' };
  const there = wallTimeOf(slot, zone);
  const here = wallTimeOf(gone, zone);
  const days = daysBetween(here.day, there.day);
  if (days === 0) {
    const minutes = Math.round(Math.abs(slot - gone) / minute);
    return { kind: slot < gone ? 'earlier' : 'later', minutes };
  }
  return { kind: there.minutes === here.minutes ? 'sameTime' : 'otherDay', days };
}

/**
 * The nearest free times, nearest first; of two that are equally far the later one, since a visitor may not make it
 * earlier. Times that were refused a moment ago are left out.
 */
export function nearestSlots(
  slots: readonly Slot[],
  gone: Instant,
  { zone, refused, count }: { zone: Zone; refused: readonly Instant[]; count: number },
): Alternative[] {
  return slots
    .filter(({ start }) => !refused.includes(start))
    .sort((a, b) => Math.abs(a.start - gone) - Math.abs(b.start - gone) || b.start - a.start)
    .slice(0, count)
    .map(({ start }) => ({ start, relation: relationOf(start, gone, zone) }));
}
