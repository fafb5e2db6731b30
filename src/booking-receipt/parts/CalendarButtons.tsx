'use client';
import type { Words } from '../../booking-form/words.js';
import type { WholeBooking } from '../../queries/bookings.js';
import { usePart } from '../../ui/usePart.js';
import { calendarLinks } from '../calendarLinks.js';

export interface CalendarButtonsProps {
  booking: WholeBooking;
  words: Words;
  /** Milliseconds since 1970, when the file is made. */
  now: number;
}

/** Ways to put it into a calendar of her own. */
export function CalendarButtons({ booking, words: { t }, now }: CalendarButtonsProps) {
  const part = usePart();
  const { file, events } = calendarLinks(booking, now);
  const names = {
    google: t('booker.calendarGoogle'),
    outlook: t('booker.calendarOutlook'),
    office365: t('booker.calendarOffice365'),
    yahoo: t('booker.calendarYahoo'),
  };
  return (
    <div className="daybook-receipt-calendars">
      <p className="daybook-text" data-tone="muted" data-size="s">
        {t('booker.addToCalendar')}
      </p>
      <div className="daybook-receipt-actions">
        {events.map(({ app, url }) => (
          <a
            key={app}
            className={part('daybook-button')}
            data-variant="secondary"
            target="_blank"
            rel="noreferrer"
            href={url}
          >
            {names[app]}
          </a>
        ))}
        <a
          className={part('daybook-button')}
          data-variant="secondary"
          href={file}
          download={`${booking.uid}.ics`}
        >
          {t('booker.calendarFile')}
        </a>
      </div>
    </div>
  );
}
