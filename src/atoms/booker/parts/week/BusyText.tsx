import type { Words } from '../../../../booking-form/words.js';
import type { Interval, Zone } from '../../../../time/types.js';

export interface BusyTextProps {
  time: Interval;
  zone: Zone;
  words: Words;
}

/** When she is busy; with what, the API does not tell. */
export const BusyText = ({ time, zone, words: { t, f } }: BusyTextProps) =>
  t('booker.busyTime', { from: f.time(time.start, zone), to: f.time(time.end, zone) });
