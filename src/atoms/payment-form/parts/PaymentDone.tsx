'use client';
import { useEffect, useRef } from 'react';
import type { Words } from '../../../booking-form/words.js';
import { money } from '../../../i18n/money.js';
import type { Zone } from '../../../time/types.js';
import { Icon } from '../../../ui/display/Icon.js';
import { usePart } from '../../../ui/usePart.js';
import { isHold } from '../paymentDetails.js';
import type { PaymentState } from '../paymentForm.machine.js';
import type { PaidBooking } from '../usePaidBooking.js';
import { whenOf } from '../whenOf.js';

export interface PaymentDoneProps {
  state: Extract<PaymentState, { step: 'paid' }>;
  booking: PaidBooking;
  zone: Zone;
  words: Words;
}

/** It is paid: what that means for the booking. Focus comes here, since the button is gone. */
export function PaymentDone({ state: { details, status }, booking: paid, zone, words }: PaymentDoneProps) {
  const { t, f } = words;
  const { booking } = paid;
  const part = usePart();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isProcessing = status === 'processing';
  const title = isProcessing
    ? t('payment.processingTitle')
    : isHold(details)
      ? t('payment.heldTitle')
      : t('payment.paidTitle', { price: money(details.amount, details.currency, f.locale) });
  const isConfirmed = booking?.status === 'accepted';
  const text = isProcessing
    ? t('payment.processingText')
    : isConfirmed
      ? t('payment.confirmed')
      : t(paid.isConfirming ? 'payment.confirming' : 'payment.waiting');
  return (
    <section className={part('daybook-payment')} data-done="" aria-label={t('payment.title')}>
      <span className="daybook-payment-mark" data-pending={isProcessing ? '' : undefined}>
        <Icon name={isProcessing ? 'clock' : 'check'} size="l" />
      </span>
      <h2 ref={heading} tabIndex={-1} className="daybook-heading" data-size="xl">
        {title}
      </h2>
      {booking && (
        <div>
          <p className="daybook-text">{booking.title}</p>
          <p className="daybook-text">{whenOf(booking, zone, f)}</p>
        </div>
      )}
      <p className="daybook-text" data-tone="muted" role="status">
        {text}
      </p>
    </section>
  );
}
