'use client';
import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { usePart } from '../../../ui/usePart.js';
import type { PaymentTrouble } from '../paymentForm.machine.js';

export interface PaymentTroubledProps {
  /** null: not even the words for it could be fetched. */
  trouble: PaymentTrouble | null;
  t: Translator;
  onRetry: () => void;
}

/** Why there is nothing to pay by, and another try. */
export function PaymentTroubled({ trouble, t, onRetry }: PaymentTroubledProps) {
  const part = usePart();
  return (
    <section className={part('daybook-payment')}>
      <EmptyState
        icon="info"
        title={trouble ? t('payment.brokenTitle') : t('error.offline')}
        headingLevel={2}
        role="alert"
        actions={<Button onClick={onRetry}>{t('booker.retry')}</Button>}
      >
        {trouble && (trouble.why === 'blocked' ? t('payment.blockedText') : t(errorText(trouble.error)))}
      </EmptyState>
    </section>
  );
}
