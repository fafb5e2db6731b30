'use client';
import type { ReactNode } from 'react';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { Wordless } from '../../settings/Wordless.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { useWebhookWords } from '../../webhooks/useWebhookWords.js';
import { WebhookSkeleton } from './parts/WebhookSkeleton.js';
import { type UseWebhookSettingsOptions, useWebhookSettings } from './useWebhookSettings.js';
import { WebhookSettingsView } from './WebhookSettingsView.js';

export interface WebhookSettingsProps extends UseWebhookSettingsOptions {
  /** Shown while the webhooks are read, instead of their frame. */
  loadingStateChildren?: ReactNode;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

/**
 * Which servers are called for what happens to a user, an event type, an OAuth client's users or an organization: each is
 * added, changed, silenced and deleted by itself, and at once. Needs a `CalProvider` above it, and an access token; an OAuth
 * client's and an organization's ask for an admin's. No client secret has a place here.
 */
export function WebhookSettings({ appearance, className, fallback, ...props }: WebhookSettingsProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveWebhooks {...props} /> : (props.loadingStateChildren ?? <WebhookSkeleton />)}
    </AtomRoot>
  );
}

function LiveWebhooks({
  loadingStateChildren,
  ...options
}: Omit<WebhookSettingsProps, 'appearance' | 'className' | 'fallback'>) {
  const { t } = useCal();
  const controller = useWebhookSettings(options);
  const texts = useWebhookWords();
  if (texts.state === 'failed') return <Wordless t={t} onRetry={texts.retry} />;
  if (texts.state === 'loading' || controller.status === 'loading') {
    return loadingStateChildren ?? <WebhookSkeleton />;
  }
  return <WebhookSettingsView controller={controller} t={t} />;
}
