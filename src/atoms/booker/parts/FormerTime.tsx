'use client';
import type { Words } from '../../../booking-form/words.js';
import type { Booking } from '../../../queries/bookings.js';
import { dayOf } from '../../../time/day.js';
import type { Zone } from '../../../time/types.js';

/** The time that a booking has until it is moved. */
export function FormerTime({ moving, zone, words: { t, f } }: { moving: Booking; zone: Zone; words: Words }) {
  const { start, end } = moving;
  return (
    <div className="daybook-booker-selection" data-state="former">
      <span className="daybook-text" data-tone="muted" data-size="s">
        {t('booker.formerLabel')}
      </span>
      <s className="daybook-booker-struck daybook-tabular">
        {`${f.mediumDay(dayOf(start, zone))}${f.comma}${f.timeRange(start, end, zone)}`}
      </s>
    </div>
  );
}
