import type { CalendarLink } from '../../../../contract/bookings/bookingParts.schema.js';
import { toIso } from '../../../../time/instant.js';
import type { Instant } from '../../../../time/types.js';
import { notFound } from '../../../http/Refusal.js';
import { icsInstant, icsText } from '../../../mail/icsText.js';
import { hostIdsOf } from '../../../model/hostIdsOf.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Handler } from '../../handler.js';

/** For who hosts or attends the booking; for everybody else there is none. */
export const getCalendarLinks: Handler<'bookings.listCalendarLinks'> = async (
  { bookingUid },
  { caller: { user }, store, clock, ids },
) => {
  const booking = await store.bookings.find(bookingUid);
  const isTheirs =
    booking &&
    (hostIdsOf(booking).includes(user.id) || booking.attendees.some(({ email }) => email === user.email));
  if (!isTheirs) throw notFound(`Booking with uid ${bookingUid} not found`);
  return links(booking, clock.now(), ids.uuid());
};

function links(booking: BookingRecord, now: Instant, fileUid: string): CalendarLink[] {
  const { title, start, end } = booking;
  // As the real server writes it, but that no letter of it ends the parameter.
  const titled = title.replace(/[&#%+]/g, encodeURIComponent);
  const place = encodeURIComponent(booking.meetingUrl ?? booking.location);
  const text = encodeURIComponent(booking.description ?? '');
  const [from, to] = [start, end].map(withoutMilliseconds);
  const outlook = (path: string, subject: string) =>
    `?body=${text}&enddt=${to}&path=${path}&rru=addevent&startdt=${from}&subject=${subject}&location=${place}`;
  return [
    {
      label: 'Google Calendar',
      id: 'googleCalendar',
      link: `https://calendar.google.com/calendar/r/eventedit?dates=${icsInstant(start)}/${icsInstant(end)}&text=${titled}&details=${text}&location=${place}`,
    },
    {
      label: 'Microsoft Office',
      id: 'microsoftOffice',
      link: `https://outlook.office.com/calendar/0/deeplink/compose${outlook('%2Fcalendar%2Faction%2Fcompose', titled)}`,
    },
    {
      label: 'Microsoft Outlook',
      id: 'microsoftOutlook',
      link: `https://outlook.live.com/calendar/0/deeplink/compose${outlook('%252Fcalendar%252Faction%252Fcompose', encodeURIComponent(title))}`,
    },
    {
      label: 'ICS',
      id: 'ics',
      link: `data:text/calendar,${encodeURIComponent(calendarFile(booking, now, fileUid))}`,
    },
  ];
}

/** `2026-12-09T15:00:00Z` */
const withoutMilliseconds = (instant: Instant) => toIso(instant).replace(/\.\d{3}Z/, 'Z');

/** RFC 5545 */
function calendarFile(
  { title, description, start, end, location, meetingUrl }: BookingRecord,
  now: Instant,
  uid: string,
) {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'PRODID:adamgibbons/ics',
    'METHOD:PUBLISH',
    'X-PUBLISHED-TTL:PT1H',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SUMMARY:${icsText(title)}`,
    `DTSTAMP:${icsInstant(now)}`,
    `DTSTART:${icsInstant(start)}`,
    ...(description ? [`DESCRIPTION:${icsText(description)}`] : []),
    `LOCATION:${icsText(meetingUrl ?? location)}`,
    `DURATION:PT${(end - start) / 60_000}M`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
