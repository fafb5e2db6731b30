import type { Words } from '../../../booking-form/words.js';
import type { Booking } from '../../../queries/bookings.js';
import { calendarLinks } from '../calendarLinks.js';

/** `now`: milliseconds since 1970, when the file is made. */
export function CalendarButtons({
  booking,
  words: { t },
  now,
}: {
  booking: Booking;
  words: Words;
  now: number;
}) {
  const links = calendarLinks(booking, now);
  const outside = {
    className: 'daybook-button',
    'data-variant': 'secondary',
    target: '_blank',
    rel: 'noreferrer',
  };
  return (
    <div className="daybook-booker-calendars">
      <p className="daybook-text" data-tone="muted" data-size="s">
        {t('booker.addToCalendar')}
      </p>
      <div className="daybook-booker-actions">
        <a {...outside} href={links.google}>
          {t('booker.calendarGoogle')}
        </a>
        <a {...outside} href={links.outlook}>
          {t('booker.calendarOutlook')}
        </a>
        <a
          className="daybook-button"
          data-variant="secondary"
          href={links.file}
          download={`${booking.uid}.ics`}
        >
          {t('booker.calendarFile')}
        </a>
      </div>
    </div>
  );
}
