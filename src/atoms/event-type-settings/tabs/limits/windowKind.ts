import type { BookingWindowRule } from '../../../../queries/event-type/settingValues.js';
import { addDays } from '../../../../time/day.js';
import type { Day } from '../../../../time/types.js';

/** The ways to say how far ahead can be booked, as they are chosen among. */
export const windowKinds = ['days', 'free', 'range', 'open'] as const;
export type WindowKind = (typeof windowKinds)[number];

export function kindOf(window: BookingWindowRule | null): WindowKind {
  if (window === null) return 'open';
  if (window.kind === 'range') return 'range';
  return window.isRolling ? 'free' : 'days';
}

/** What each way begins with. */
export function firstWindow(kind: WindowKind, today: Day): BookingWindowRule | null {
  if (kind === 'open') return null;
  if (kind === 'range') return { kind: 'range', first: today, last: addDays(today, 30) };
  const isRolling = kind === 'free';
  return { kind: 'days', days: isRolling ? 10 : 60, isBusinessDays: false, isRolling };
}
