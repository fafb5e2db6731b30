'use client';
import type { Words } from '../../../booking-form/words.js';
import { money } from '../../../i18n/money.js';
import type { WholeBooking } from '../../../queries/bookings.js';
import type { Zone } from '../../../time/types.js';
import { isHold, type PaymentDetails } from '../paymentDetails.js';
import { whenOf } from '../whenOf.js';

export interface PaymentSummaryProps {
  /** null: it is not known what it is for. */
  booking: WholeBooking | null;
  details: PaymentDetails;
  zone: Zone;
  words: Words;
}

/** What is paid for, when it is, and what it costs. */
export function PaymentSummary({ booking, details, zone, words: { t, f } }: PaymentSummaryProps) {
  const isHeld = isHold(details);
  return (
    <div className="daybook-payment-summary">
      <h2 className="daybook-heading" data-size="xl">
        {booking?.title ?? t('payment.title')}
      </h2>
      {booking && (
        <p className="daybook-text" data-tone="muted">
          {whenOf(booking, zone, f)}
        </p>
      )}
      <p className="daybook-payment-amount">
        <span>{isHeld ? t('payment.holdAmount') : t('payment.amount')}</span>
        <strong>{money(details.amount, details.currency, f.locale)}</strong>
      </p>
      {isHeld && (
        <p className="daybook-text" data-tone="muted">
          {t('payment.holdText')}
        </p>
      )}
    </div>
  );
}
