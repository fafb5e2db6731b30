import type { Booking } from '../../queries/bookings.js';

/** Links that put a booking into a calendar. Made here: a visitor without a token may not ask the API for them. */
export interface CalendarLinks {
  readonly google: string;
  readonly outlook: string;
  /** A file by RFC 5545, as a data URL. */
  readonly file: string;
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

/** `stamp`: when the file is made, in milliseconds since 1970. */
export function calendarFile({ uid, title, start, end, location, notes }: Booking, stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Daybook//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(stamp)}`,
    `DTSTART:${compact(start)}`,
    `DTEND:${compact(end)}`,
    `SUMMARY:${escapeText(title)}`,
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    ...(notes ? [`DESCRIPTION:${escapeText(notes)}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

export function calendarLinks(booking: Booking, stamp: number): CalendarLinks {
  const { title, start, end, location, notes } = booking;
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
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`,
    file: `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarFile(booking, stamp))}`,
  };
}
