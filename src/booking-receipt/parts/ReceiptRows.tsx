'use client';
import { fieldLabel } from '../../booking-form/fieldTexts.js';
import type { Words } from '../../booking-form/words.js';
import { money } from '../../i18n/money.js';
import type { BookingAnswer } from '../../queries/bookings.js';
import type { Zone } from '../../time/types.js';
import type { Receipt } from '../receipt.model.js';
import { Row } from './Row.js';
import { SeriesDates } from './SeriesDates.js';
import { When } from './When.js';
import { WhereRow } from './WhereRow.js';

export interface ReceiptRowsProps {
  receipt: Receipt;
  /** What stands after the host's name. */
  hostNote: string | undefined;
  /** Also what she knows right after booking: who, and what was answered. */
  isDetailed: boolean;
  zone: Zone;
  words: Words;
}

/** What, when, where, who else: in that order. */
export function ReceiptRows(props: ReceiptRowsProps) {
  const { receipt, isDetailed, zone, words } = props;
  const { t, f } = words;
  const { booking, dates, price } = receipt;
  return (
    <dl className="daybook-receipt-rows">
      <WhatRow {...props} />
      <Row name={t('booker.when')}>
        {dates.length > 1 ? (
          <SeriesDates series={dates} zone={zone} words={words} />
        ) : (
          <When booking={booking} zone={zone} words={words} />
        )}
      </Row>
      {booking.series.length > dates.length && (
        <Row name={t('booking.allDates')}>
          <SeriesDates series={booking.series} zone={zone} words={words} />
        </Row>
      )}
      <WhereRow {...props} />
      {isDetailed && <WhoRow {...props} />}
      {booking.guests.length > 0 && <Row name={t('form.guests')}>{f.list(booking.guests)}</Row>}
      {price && <Row name={t('booking.price')}>{money(price.amount, price.currency, f.locale)}</Row>}
      {isDetailed && <AnswerRows {...props} />}
      {booking.reschedulingReason && isDetailed && (
        <Row name={t('booking.movedBecause')}>{booking.reschedulingReason}</Row>
      )}
      {booking.cancellationReason && (
        <Row name={t('booker.cancelReason')}>
          <p className="daybook-text">{booking.cancellationReason}</p>
          {booking.cancelledBy && (
            <p className="daybook-text" data-tone="muted">
              {booking.cancelledBy}
            </p>
          )}
        </Row>
      )}
    </dl>
  );
}

function WhatRow({ receipt: { booking, title }, hostNote, words: { t, f } }: ReceiptRowsProps) {
  const minutes = Math.round((booking.end - booking.start) / 60_000);
  const hosts = f.list(booking.hosts.map(({ name }) => name));
  return (
    <Row name={t('booker.what')}>
      <p className="daybook-text" data-strong="">
        <span dir="auto">{title}</span>
        {`${f.comma}${f.longLength(minutes)}`}
      </p>
      {hosts && (
        <p className="daybook-text" data-tone="muted">
          {t('booker.with', { name: hostNote ? `${hosts}${f.comma}${hostNote}` : hosts })}
        </p>
      )}
    </Row>
  );
}

function WhoRow({ receipt: { person }, words: { t } }: ReceiptRowsProps) {
  if (!person) return null;
  return (
    <Row name={t('booking.who')}>
      <p className="daybook-text" data-strong="">
        {person.name || person.email}
      </p>
      {person.name && (
        <p className="daybook-text" data-tone="muted">
          {person.email}
        </p>
      )}
    </Row>
  );
}

function AnswerRows({ receipt: { booking, eventType }, words: { t, f } }: ReceiptRowsProps) {
  const labelOf = (slug: string) =>
    fieldLabel(eventType?.fields.find((field) => field.slug === slug) ?? { slug, label: null }, t);
  const text = (answer: BookingAnswer): string => {
    if (typeof answer === 'boolean') return t(answer ? 'booking.yes' : 'booking.no');
    return typeof answer === 'object' ? f.list(answer) : String(answer);
  };
  return (
    <>
      {booking.notes && (
        <Row name={t('booking.notes')}>
          <p className="daybook-text daybook-receipt-notes">{booking.notes}</p>
        </Row>
      )}
      {Object.entries(booking.answers).map(([slug, answer]) => (
        <Row key={slug} name={labelOf(slug)}>
          {text(answer)}
        </Row>
      ))}
    </>
  );
}
