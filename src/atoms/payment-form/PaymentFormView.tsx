'use client';
import { type FormEvent, useEffect, useRef } from 'react';
import type { Words } from '../../booking-form/words.js';
import { money } from '../../i18n/money.js';
import type { Zone } from '../../time/types.js';
import { Button } from '../../ui/action/Button.js';
import { Checkbox } from '../../ui/choice/Checkbox.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { usePart } from '../../ui/usePart.js';
import { PaymentDone } from './parts/PaymentDone.js';
import { PaymentFaulted } from './parts/PaymentFaulted.js';
import { PaymentSummary } from './parts/PaymentSummary.js';
import { isHold } from './paymentDetails.js';
import type { PaymentState } from './paymentForm.machine.js';
import type { PaymentFormController } from './usePaymentForm.js';

export interface PaymentFormViewProps {
  controller: PaymentFormController;
  /** What is to be paid is known in it. */
  state: Exclude<PaymentState, { step: 'loading' | 'broken' }>;
  zone: Zone;
  words: Words;
}

/** What is paid for, Stripe's fields, and what came of it. */
export function PaymentFormView({ controller, state, zone, words }: PaymentFormViewProps) {
  const part = usePart();
  const { fields, booking, pay, agree, askAgain, cancel } = controller;
  const { t, f } = words;
  const { details, step } = state;
  const agreement = useRef<HTMLInputElement>(null);
  const isUnagreed = step === 'form' && state.fault === 'unagreed';
  useEffect(() => {
    if (isUnagreed) agreement.current?.focus();
  }, [isUnagreed]);
  if (state.step === 'paid') return <PaymentDone state={state} booking={booking} zone={zone} words={words} />;
  const price = money(details.amount, details.currency, f.locale);
  const isHeld = isHold(details);
  const isUnderWay = step === 'sending' || step === 'asking';
  function submit(event: FormEvent) {
    event.preventDefault();
    // What is around it may be a form, too.
    event.stopPropagation();
    pay();
  }
  return (
    <form className={part('daybook-payment')} noValidate onSubmit={submit} aria-label={t('payment.title')}>
      <PaymentSummary booking={booking.booking} details={details} zone={zone} words={words} />
      <div className="daybook-payment-fields" aria-busy={!state.isReady}>
        <h3 className="daybook-text" data-strong="">
          {t('payment.card')}
        </h3>
        {!state.isReady && (
          <>
            <Skeleton shape="block" />
            <Skeleton shape="block" />
          </>
        )}
        {/* Stripe's own: React puts nothing into it. */}
        <div ref={fields} />
      </div>
      {isHeld && (
        <Checkbox
          ref={agreement}
          label={t('payment.holdAgree', { price })}
          checked={state.isAgreed}
          onCheckedChange={agree}
          readOnly={isUnderWay}
        />
      )}
      <PaymentFaulted state={state} t={t} onAsk={askAgain} />
      {step !== 'unsure' && (
        <div className="daybook-payment-actions">
          {cancel && (
            <Button variant="quiet" onClick={cancel} disabled={isUnderWay} focusableWhenDisabled>
              {t('payment.cancel')}
            </Button>
          )}
          <Button
            type="submit"
            variant="primary"
            size="l"
            disabled={!state.isReady}
            focusableWhenDisabled
            pending={isUnderWay}
            pendingText={
              step === 'asking' ? t('payment.asking') : t(isHeld ? 'payment.holding' : 'payment.paying')
            }
          >
            {isHeld ? t('payment.hold') : t('payment.pay', { price })}
          </Button>
        </div>
      )}
    </form>
  );
}
