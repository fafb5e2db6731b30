'use client';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { LiveRegion } from '../../../ui/feedback/LiveRegion.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { isHold } from '../paymentDetails.js';
import type { PaymentState } from '../paymentForm.machine.js';

export interface PaymentFaultedProps {
  state: Exclude<PaymentState, { step: 'loading' | 'broken' | 'paid' }>;
  t: Translator;
  onAsk: () => void;
}

/** Why the last try paid nothing, by the button that was pressed; and what is under way. */
export function PaymentFaulted({ state, t, onAsk }: PaymentFaultedProps) {
  const { step, fault, details } = state;
  const spoken =
    step === 'asking'
      ? t('payment.asking')
      : step === 'sending'
        ? t(isHold(details) ? 'payment.holding' : 'payment.paying')
        : '';
  return (
    <>
      <LiveRegion message={spoken} />
      {step === 'unsure' && (
        <Notice
          tone="warning"
          live="assertive"
          title={t('payment.unsureTitle')}
          actions={
            <Button size="s" onClick={onAsk}>
              {t('payment.ask')}
            </Button>
          }
        >
          {t('payment.unsureText')}
        </Notice>
      )}
      {step === 'form' && fault === 'unagreed' && <Notice tone="danger">{t('payment.holdMissing')}</Notice>}
      {step === 'form' && fault && fault !== 'unagreed' && (
        <Notice tone="danger" title={fault.text ?? t(`payment.${fault.why}`)}>
          {fault.why !== 'incomplete' && t('payment.retryHint')}
        </Notice>
      )}
    </>
  );
}
