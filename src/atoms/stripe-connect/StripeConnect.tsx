'use client';
import type { ReactNode } from 'react';
import { useAppWords } from '../../connection/apps/useAppWords.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { Button } from '../../ui/action/Button.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { StripeConnectView } from './StripeConnectView.js';
import type { StripeConnectLooks } from './stripeConnectLooks.js';
import type { StripeConnectOptions } from './stripeConnectOptions.js';
import { useStripeConnect } from './useStripeConnect.js';

export interface StripeConnectProps extends StripeConnectOptions, StripeConnectLooks {
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

/**
 * Connects the Stripe account of a host or of a team, so that bookings can cost something, and says how it stands. The API
 * knows no way to disconnect it: that is done at Stripe. Needs a `CalProvider` above it, and an access token.
 */
export function StripeConnect({ appearance, className, fallback, ...props }: StripeConnectProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveStripe {...props} /> : <Skeleton shape="block" width="s" />}
    </AtomRoot>
  );
}

function LiveStripe(props: Omit<StripeConnectProps, 'appearance' | 'className' | 'fallback'>) {
  const { t } = useCal();
  const controller = useStripeConnect(props);
  const texts = useAppWords();
  if (texts.state === 'failed') return <Button onClick={texts.retry}>{t('booker.retry')}</Button>;
  if (texts.state === 'loading') return <Skeleton shape="block" width="s" />;
  return <StripeConnectView controller={controller} looks={props} t={t} />;
}
