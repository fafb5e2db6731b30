import type { Formatters } from '../../../i18n/formatters.js';
import type { Translator } from '../../../i18n/translator.js';
import type { Zone } from '../../../time/types.js';
import type { BusyEntry, BusySource } from '../busyTimes.model.js';

export interface BusyWords {
  readonly t: Translator;
  readonly f: Formatters;
}

/** `08:00 – 09:30`; of what goes over midnight the end that lies on the day. */
export function timeText(entry: BusyEntry, zone: Zone, { t, f }: BusyWords): string {
  const { start, end, isFromBefore, isToAfter } = entry;
  if (isFromBefore) return t('busy.until', { time: f.time(end, zone) });
  if (isToAfter) return t('busy.from', { time: f.time(start, zone) });
  return f.timeRange(start, end, zone);
}

/** What it is, as far as its calendar tells. */
export const titleText = ({ title }: BusyEntry, { t }: BusyWords): string => title || t('busy.untitled');

/** Where it stands: `Work`, or `Booking, in Work`. */
export function placeText({ kind, calendar }: BusyEntry, { t }: BusyWords): string | null {
  if (kind === 'event') return calendar;
  return calendar === null ? t('busy.booking') : t('busy.bookingIn', { calendar });
}

/** `Work, Google Calendar` */
export const sourceText = ({ name, provider }: BusySource, { t }: BusyWords): string =>
  name === provider ? name : t('busy.calendarOf', { calendar: name, provider });
