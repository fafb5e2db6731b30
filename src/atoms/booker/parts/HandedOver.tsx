'use client';
import type { Words } from '../../../booking-form/words.js';
import type { Booking } from '../../../queries/bookings.js';
import { dayOf } from '../../../time/day.js';
import type { Zone } from '../../../time/types.js';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { usePart } from '../../../ui/usePart.js';

export interface HandedOverProps {
  /** As it would be. */
  booking: Booking;
  zone: Zone;
  words: Words;
  onStartOver: () => void;
}

/** The host's own code has taken over: what became of it is not known here, and nothing else is said. */
export function HandedOver({ booking, zone, words: { t, f }, onStartOver }: HandedOverProps) {
  const part = usePart();
  const when = `${f.fullDay(dayOf(booking.start, zone))}${f.comma}${f.timeRange(booking.start, booking.end, zone)}`;
  return (
    <div className={part('daybook-receipt')}>
      <div>
        <span className={part('daybook-receipt-mark')} data-kind="requested" aria-hidden="true">
          <Icon name="clock" size="l" />
        </span>
        <h2 className="daybook-heading" data-size="2xl" tabIndex={-1} data-focus="success">
          {t('booker.handedOverTitle')}
        </h2>
        <p className="daybook-text" data-strong="">
          {when}
        </p>
        <p className="daybook-text" data-tone="muted">
          {t('booker.handedOverText')}
        </p>
      </div>
      <div className="daybook-receipt-changes">
        <Button onClick={onStartOver}>{t('booker.bookAnother')}</Button>
      </div>
    </div>
  );
}
