import type { Instant } from '../../../../time/types.js';

export interface KeyedSlot {
  readonly start: Instant;
  /** Minutes on the dial. */
  readonly minutes: number;
}

/**
 * Where a key leads among times that stand in columns by day: up and down within the day, to the side to the time that
 * is nearest on the dial of the next day that has any, Home and End to the ends of the day. Past the last day the way
 * goes on to the next week. undefined for every other key; null where there is nothing.
 */
export function slotOfKey(
  key: string,
  days: readonly (readonly KeyedSlot[])[],
  focused: Instant,
  isRtl: boolean,
): Instant | 'previousWeek' | 'nextWeek' | null | undefined {
  const column = days.findIndex((slots) => slots.some(({ start }) => start === focused));
  const day = days[column] ?? [];
  const row = day.findIndex(({ start }) => start === focused);
  const slot = day[row];
  if (!slot) return undefined;
  switch (key) {
    case 'ArrowDown':
      return day[row + 1]?.start ?? null;
    case 'ArrowUp':
      return day[row - 1]?.start ?? null;
    case 'Home':
      return day[0]?.start ?? null;
    case 'End':
      return day.at(-1)?.start ?? null;
    case 'ArrowLeft':
    case 'ArrowRight': {
      const isForward = (key === 'ArrowRight') !== isRtl;
      const beside = isForward ? days.slice(column + 1) : days.slice(0, column).reverse();
      const other = beside.find((slots) => slots.length > 0);
      return other ? nearest(other, slot.minutes) : isForward ? 'nextWeek' : 'previousWeek';
    }
    case 'PageUp':
      return 'previousWeek';
    case 'PageDown':
      return 'nextWeek';
    default:
      return undefined;
  }
}

/** The earlier one of two that are as near. */
function nearest(slots: readonly KeyedSlot[], minutes: number): Instant | null {
  const away = ({ minutes: other }: KeyedSlot) => Math.abs(other - minutes);
  const [first] = [...slots].sort((a, b) => away(a) - away(b));
  return first?.start ?? null;
}
