import type { Words } from '../../booking-form/words.js';
import type { WholeBooking } from '../../queries/bookings.js';
import { dayOf } from '../../time/day.js';
import type { Zone } from '../../time/types.js';

/** `Thursday 12 November 2026, 9:30 am – 10:00 am` */
export const whenOf = (
  { start, end }: Pick<WholeBooking, 'start' | 'end'>,
  zone: Zone,
  f: Words['f'],
): string => `${f.fullDay(dayOf(start, zone))}${f.comma}${f.timeRange(start, end, zone)}`;
