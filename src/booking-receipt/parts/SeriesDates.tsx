'use client';
import { useState } from 'react';
import type { Words } from '../../booking-form/words.js';
import type { Booking } from '../../queries/bookings.js';
import { dayOf } from '../../time/day.js';
import type { Zone } from '../../time/types.js';
import { isOpen } from '../receipt.model.js';
import { zoneText } from '../zoneText.js';

export interface SeriesDatesProps {
  series: readonly Booking[];
  zone: Zone;
  words: Words;
}

/** So many are read at a glance. */
const shownAtFirst = 5;

/** Every date of a series: the first few, and the rest when she asks. */
export function SeriesDates({ series, zone, words }: SeriesDatesProps) {
  const { t } = words;
  const [isOpened, setIsOpened] = useState(false);
  const shown = isOpened ? series : series.slice(0, shownAtFirst);
  const more = series.length - shownAtFirst;
  const [first] = series;
  return (
    <>
      <ol className="daybook-receipt-dates">
        {shown.map((booking) => (
          <li key={booking.uid} className="daybook-tabular">
            <DateLine booking={booking} zone={zone} words={words} />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          className="daybook-link"
          aria-expanded={isOpened}
          onClick={() => setIsOpened(!isOpened)}
        >
          {isOpened ? t('booking.datesFewer') : t('booking.datesMore', { count: more })}
        </button>
      )}
      {first && (
        <p className="daybook-text" data-tone="muted" data-size="s">
          {zoneText(zone, first.start, words)}
        </p>
      )}
    </>
  );
}

function DateLine({
  booking,
  zone,
  words: { t, f },
}: Omit<SeriesDatesProps, 'series'> & { booking: Booking }) {
  const { start, end } = booking;
  const text = `${f.mediumDay(dayOf(start, zone))}${f.comma}${f.timeRange(start, end, zone)}`;
  if (isOpen(booking)) return text;
  return (
    <>
      <s>{text}</s> <span className="daybook-receipt-term">{t('booking.dateCancelled')}</span>
    </>
  );
}
