import { dayInterval, isDay } from '../../../../time/day.js';
import { parseInstant } from '../../../../time/instant.js';
import type { Interval, Zone } from '../../../../time/types.js';
import { badRequest } from '../../../http/Refusal.js';

/** What is asked for. A day means the whole of it. */
export interface AskedRange {
  from: string;
  to: string;
}

/** @throws Refusal 400 when it ends before it begins */
export function rangeOf({ from, to }: AskedRange, zone: Zone): Interval {
  const start = isDay(from) ? dayInterval(from, zone).start : parseInstant(from.replace(' ', 'T'));
  const end = isDay(to) ? dayInterval(to, zone).end : parseInstant(to.replace(' ', 'T'));
  // A day ends before the next one begins.
  if (isDay(to) ? end <= start : end < start) throw badRequest("'to' must not be before 'from'");
  return { start, end };
}
