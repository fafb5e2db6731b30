'use client';
import type { ReactNode } from 'react';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { isZone, parseZone } from '../../time/zone.js';
import { deviceZone } from '../../ui/device/deviceZone.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { PaymentFormView } from './PaymentFormView.js';
import { PaymentSkeleton } from './parts/PaymentSkeleton.js';
import { PaymentTroubled } from './parts/PaymentTroubled.js';
import type { PaymentFormOptions } from './paymentFormOptions.js';
import { usePaymentForm } from './usePaymentForm.js';
import { usePaymentWords } from './usePaymentWords.js';

export interface PaymentFormProps extends PaymentFormOptions {
  /** An IANA name, in which the time of the booking is told. Default: the visitor's own. */
  timeZone?: string | undefined;
  /** The hours of the day. Default: as is usual in the visitor's language. */
  timeFormat?: 12 | 24 | undefined;
  /** Shown while the payment is prepared, instead of its frame. */
  loadingStateChildren?: ReactNode;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

/**
 * A visitor pays for a booking by Stripe, or lets her card be kept for a fee. Stripe's fields are loaded when it is shown, and
 * no card number ever is in this page. What is to be paid the documented API does not tell: `getPayment` does. Needs a
 * `CalProvider` above it; visitors need no token.
 */
export function PaymentForm({ appearance, className, fallback, ...props }: PaymentFormProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LivePayment {...props} /> : (props.loadingStateChildren ?? <PaymentSkeleton />)}
    </AtomRoot>
  );
}

function LivePayment(props: Omit<PaymentFormProps, 'appearance' | 'className' | 'fallback'>) {
  const { timeZone, timeFormat, loadingStateChildren } = props;
  const { t, formatters } = useCal();
  const controller = usePaymentForm(props);
  const texts = usePaymentWords();
  const { state, retry } = controller;
  if (texts.state === 'failed') return <PaymentTroubled trouble={null} t={t} onRetry={texts.retry} />;
  if (texts.state === 'ready' && state.step === 'broken') {
    return <PaymentTroubled trouble={state.trouble} t={t} onRetry={retry} />;
  }
  if (texts.state === 'loading' || !('details' in state)) return loadingStateChildren ?? <PaymentSkeleton />;
  const zone = isZone(timeZone ?? '') ? parseZone(timeZone ?? '') : deviceZone();
  return (
    <PaymentFormView
      controller={controller}
      state={state}
      zone={zone}
      words={{ t, f: formatters(timeFormat) }}
    />
  );
}
