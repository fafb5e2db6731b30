'use client';
import { ConnectionProgress } from '../../connection/ConnectionProgress.js';
import { errorText } from '../../i18n/errorText.js';
import type { Translator } from '../../i18n/translator.js';
import { Button } from '../../ui/action/Button.js';
import { Icon } from '../../ui/display/Icon.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { StripeNote } from './parts/StripeNote.js';
import type { StripeConnectLooks } from './stripeConnectLooks.js';
import type { StripeConnectController } from './useStripeConnect.js';

export interface StripeConnectViewProps {
  controller: StripeConnectController;
  looks: StripeConnectLooks;
  t: Translator;
}

/** The button, what it means where it does not work, and the way to Stripe and back. */
export function StripeConnectView({ controller, looks, t }: StripeConnectViewProps) {
  const { status, error, canConnect, trip, connect, retry } = controller;
  const { step } = trip.connection;
  const isAway = step === 'asking' || step === 'checking';
  if (error) {
    return (
      <Notice
        tone="danger"
        title={t('apps.stripe.failedTitle')}
        actions={<Button onClick={retry}>{t('booker.retry')}</Button>}
      >
        {t(errorText(error))}
      </Notice>
    );
  }
  const isChecking = status === undefined;
  const isDone = status === 'connected' && !looks.isClickable;
  const label =
    status === 'connected' ? (
      <>
        {looks.icon ?? <Icon name="check" />}
        {looks.alreadyConnectedLabel ?? t('apps.stripe.connected')}
      </>
    ) : (
      <>
        {looks.icon}
        {status === 'invalid' ? t('apps.stripe.reconnect') : (looks.label ?? t('apps.stripe.connect'))}
      </>
    );
  return (
    <div className="daybook-stripe">
      {(status === 'invalid' || status === 'inactive') && (
        <StripeNote status={status} canConnect={canConnect} onConnect={connect} t={t} />
      )}
      {!canConnect && status === 'missing' && <Notice live="none">{t('apps.stripe.noOrganization')}</Notice>}
      {status !== 'inactive' && (canConnect || status === 'connected' || isChecking) && (
        <div>
          <Button
            variant={status === 'missing' || status === 'invalid' ? 'primary' : 'secondary'}
            pending={isChecking || isAway}
            pendingText={isChecking ? (looks.loadingLabel ?? t('apps.stripe.checking')) : undefined}
            disabled={isDone}
            focusableWhenDisabled
            onClick={connect}
          >
            {label}
          </Button>
        </div>
      )}
      <ConnectionProgress
        controller={trip}
        provider={t('apps.stripe')}
        onRetry={connect}
        canClose
        tellsConnected={status === 'connected'}
        t={t}
      />
      <LiveRegion
        message={step === 'connected' && status === 'inactive' ? t('apps.stripe.inactiveTitle') : ''}
      />
    </div>
  );
}
