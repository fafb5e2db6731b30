'use client';
import type { Words } from '../../../booking-form/words.js';
import { PayLink } from '../../../booking-receipt/parts/PayLink.js';
import type { Payment } from '../../../booking-receipt/payment.js';
import type { Receipt } from '../../../booking-receipt/receipt.model.js';
import { usePart } from '../../../ui/usePart.js';

export interface NextStepProps {
  receipt: Receipt;
  paymentUrl: ((payment: Payment) => string) | undefined;
  /** Shows the booking that stands for this one: a link's address, or what is done; null: there is no such way. */
  replacement: { readonly href: string } | { readonly onShow: () => void } | null;
  words: Words;
}

/** The one thing to do now: to pay, to join, to look at the booking that stands for this one. */
export function NextStep({ receipt, paymentUrl, replacement, words }: NextStepProps) {
  const part = usePart();
  const { t } = words;
  if (receipt.kind === 'unpaid') return <PayLink receipt={receipt} paymentUrl={paymentUrl} words={words} />;
  if (receipt.joinUrl) {
    return (
      <div className="daybook-receipt-next">
        <a
          className={part('daybook-button')}
          data-variant="primary"
          href={receipt.joinUrl}
          target="_blank"
          rel="noreferrer"
        >
          {t('booking.join')}
        </a>
      </div>
    );
  }
  if (receipt.kind !== 'replaced' || replacement === null) return null;
  const text = t('booking.replacedShow');
  return (
    <div className="daybook-receipt-next">
      {'href' in replacement ? (
        <a className={part('daybook-button')} data-variant="secondary" href={replacement.href}>
          {text}
        </a>
      ) : (
        <button
          type="button"
          className={part('daybook-button')}
          data-variant="secondary"
          onClick={replacement.onShow}
        >
          {text}
        </button>
      )}
    </div>
  );
}
