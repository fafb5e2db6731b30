'use client';
import type { Words } from '../../booking-form/words.js';
import { money } from '../../i18n/money.js';
import { usePart } from '../../ui/usePart.js';
import type { Payment } from '../payment.js';
import type { Receipt } from '../receipt.model.js';

export interface PayLinkProps {
  receipt: Receipt;
  /** undefined: the host sees to it otherwise. */
  paymentUrl: ((payment: Payment) => string) | undefined;
  words: Words;
}

/** To where she pays, with what it costs. */
export function PayLink({ receipt: { booking, price }, paymentUrl, words: { t, f } }: PayLinkProps) {
  const part = usePart();
  if (!paymentUrl) return null;
  const href = paymentUrl({ bookingUid: booking.uid, paymentUid: booking.paymentUid });
  return (
    <div className="daybook-receipt-next">
      <a className={part('daybook-button')} data-variant="primary" href={href}>
        {price
          ? t('booker.pay', { price: money(price.amount, price.currency, f.locale) })
          : t('booker.payPlain')}
      </a>
    </div>
  );
}
