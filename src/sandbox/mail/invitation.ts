import type { Instant } from '../../time/types.js';
import type { MessageAttachment } from '../model/messages.js';
import type { BookingRecord } from '../model/records.js';
import { icsInstant, icsText } from './icsText.js';

/** Bytes in a line, its end not counted. */
const LONGEST = 75;

interface Organizer {
  name: string;
  email: string;
}

/**
 * The file by which a calendar takes a booking in, or lets go of it (RFC 5545, RFC 5546).
 * @param bookings those that it tells of, each as an event of its own
 * @param at what is sent later counts more
 */
export function invitation(
  bookings: readonly BookingRecord[],
  organizer: Organizer,
  method: 'REQUEST' | 'CANCEL',
  at: Instant,
): MessageAttachment {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Daybook//Sandbox//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...bookings.flatMap((booking) => eventOf(booking, organizer, method, at)),
    'END:VCALENDAR',
  ];
  return {
    fileName: method === 'REQUEST' ? 'invite.ics' : 'cancel.ics',
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: lines.map((line) => `${folded(line)}\r\n`).join(''),
  };
}

function eventOf(booking: BookingRecord, organizer: Organizer, method: 'REQUEST' | 'CANCEL', at: Instant) {
  const place = booking.meetingUrl ?? booking.location;
  return [
    'BEGIN:VEVENT',
    `UID:${booking.icsUid}`,
    // Must ascend from one file about the event to the next; the clock does.
    `SEQUENCE:${Math.floor(at / 1000)}`,
    `DTSTAMP:${icsInstant(at)}`,
    `DTSTART:${icsInstant(booking.start)}`,
    `DTEND:${icsInstant(booking.end)}`,
    `SUMMARY:${icsText(booking.title)}`,
    ...(booking.description ? [`DESCRIPTION:${icsText(booking.description)}`] : []),
    ...(place ? [`LOCATION:${icsText(place)}`] : []),
    `ORGANIZER;CN=${quoted(organizer.name)}:mailto:${organizer.email}`,
    ...booking.attendees.map(
      ({ name, email }) =>
        `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=${quoted(name || email)}:mailto:${email}`,
    ),
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** A parameter knows no escapes: what can't stand in it is left out. */
const quoted = (text: string) => `"${text.replace(/["\p{Cc}]/gu, '')}"`;

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** A long line goes on in the next one, behind a blank; no letter is torn. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (bytes(part + letter) > LONGEST) {
      parts.push(part);
      part = ' ';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n');
}
