'use client';
import type { ReactNode } from 'react';
import { useAppWords } from '../../connection/apps/useAppWords.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { ConferencingAppsView } from './ConferencingAppsView.js';
import type { ConferencingAppsLooks } from './conferencingAppsLooks.js';
import type { ConferencingAppsOptions } from './conferencingAppsOptions.js';
import { AppsSkeleton } from './parts/AppsSkeleton.js';
import { AppsTrouble } from './parts/AppsTrouble.js';
import { useConferencingAppsSettings } from './useConferencingAppsSettings.js';

export interface ConferencingAppsSettingsProps extends ConferencingAppsOptions, ConferencingAppsLooks {
  /** Shown while the apps are read, instead of their frame. */
  loadingStateChildren?: ReactNode;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

/**
 * Where a host, or a team, meets people online: Cal Video, Google Meet, Zoom and Microsoft Teams, each with how it stands. She
 * connects and disconnects them, says which is the default, and may give that to her event types. Needs a `CalProvider`
 * above it, and an access token.
 */
export function ConferencingAppsSettings({
  appearance,
  className,
  fallback,
  ...props
}: ConferencingAppsSettingsProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveApps {...props} /> : (props.loadingStateChildren ?? <AppsSkeleton />)}
    </AtomRoot>
  );
}

function LiveApps(props: Omit<ConferencingAppsSettingsProps, 'appearance' | 'className' | 'fallback'>) {
  const { t } = useCal();
  const controller = useConferencingAppsSettings(props);
  const texts = useAppWords();
  const { status, error } = controller.model;
  if (texts.state === 'failed') {
    return <AppsTrouble kind="wordless" error={null} t={t} onRetry={texts.retry} />;
  }
  if (texts.state === 'loading' || status === 'loading') {
    return props.loadingStateChildren ?? <AppsSkeleton />;
  }
  if (status !== 'ready') {
    return <AppsTrouble kind={status} error={error} t={t} onRetry={controller.retry} />;
  }
  return <ConferencingAppsView controller={controller} looks={props} t={t} />;
}
