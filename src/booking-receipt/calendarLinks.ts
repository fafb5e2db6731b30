import type { Booking, WholeBooking } from '../queries/bookings.js';
import { isOpen } from './receipt.model.js';

export type CalendarApp = 'google' | 'outlook' | 'office365' | 'yahoo';

/** Ways to put a booking into a calendar. Made here: a visitor without a token may not ask the API for them. */
export interface CalendarLinks {
  /** A file by RFC 5545 with every date, as a data URL. */
  readonly file: string;
  /** Pages that take one event; none for a series. */
  readonly events: readonly { readonly app: CalendarApp; readonly url: string }[];
}

/** `20261112T103000Z` */
const compact = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** RFC 5545, 3.3.11: what has a meaning in the file is escaped; control characters have no place in it. */
const escapeText = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');

/** RFC 5545, 3.1: no line is longer than 75 octets; the next one goes on after a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    const limit = lines.length === 0 ? 75 : 74;
    if (encoder.encode(current + character).length > limit) {
      lines.push(current);
      current = '';
    }
    current += character;
  }
  return [...lines, current].join('\r\n ');
}

/** What waits for somebody is in a calendar as such. */
const statuses = {
  accepted: 'CONFIRMED',
  pending: 'TENTATIVE',
  cancelled: 'CANCELLED',
  rejected: 'CANCELLED',
};

const eventLines = (
  { uid, title, status, start, end, location, notes }: Booking,
  stamp: number,
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${compact(stamp)}`,
  `DTSTART:${compact(start)}`,
  `DTEND:${compact(end)}`,
  `SUMMARY:${escapeText(title)}`,
  ...(location ? [`LOCATION:${escapeText(location)}`] : []),
  ...(notes ? [`DESCRIPTION:${escapeText(notes)}`] : []),
  `STATUS:${statuses[status] ?? 'CONFIRMED'}`,
  'END:VEVENT',
];

/** Every date that stands. `stamp`: when the file is made, in milliseconds since 1970. */
export function calendarFile({ series }: WholeBooking, stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Daybook//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...series.filter(isOpen).flatMap((booking) => eventLines(booking, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventLinks({ title, start, end, location, notes }: Booking): CalendarLinks['events'] {
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    dates: `${compact(start)}/${compact(end)}`,
    text: title,
    ...(notes && { details: notes }),
    ...(location && { location }),
  });
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: new Date(start).toISOString(),
    enddt: new Date(end).toISOString(),
    subject: title,
    ...(notes && { body: notes }),
    ...(location && { location }),
  });
  const yahoo = new URLSearchParams({
    v: '60',
    st: compact(start),
    et: compact(end),
    title,
    ...(notes && { desc: notes }),
    ...(location && { in_loc: location }),
  });
  return [
    { app: 'google', url: `https://calendar.google.com/calendar/render?${google}` },
    { app: 'outlook', url: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}` },
    { app: 'office365', url: `https://outlook.office.com/calendar/0/deeplink/compose?${outlook}` },
    { app: 'yahoo', url: `https://calendar.yahoo.com/?${yahoo}` },
  ];
}

export const calendarLinks = (booking: WholeBooking, stamp: number): CalendarLinks => ({
  file: `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarFile(booking, stamp))}`,
  events: booking.series.length > 1 ? [] : eventLinks(booking),
});
