'use client';
import type { ReactNode } from 'react';
import { loadVerifiedWords } from '../../i18n/loadWords.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { Wordless } from '../../settings/Wordless.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { useLoading } from '../../ui/device/useLoading.js';
import { VerifiedSkeleton } from './parts/VerifiedSkeleton.js';
import { type UseVerifiedResourcesOptions, useVerifiedResources } from './useVerifiedResources.js';
import { VerifiedResourcesView } from './VerifiedResourcesView.js';

interface VerifiedResourcesLooks {
  /** Whose numbers come without a code (ISO 3166-1 alpha-2). Default: of the page's locale, or her browser's. */
  defaultPhoneCountry?: string | undefined;
  /** Shown while they are read, instead of their frame. */
  loadingStateChildren?: ReactNode;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

export type VerifiedResourcesProps = UseVerifiedResourcesOptions & VerifiedResourcesLooks;

/**
 * The e-mail addresses and phone numbers that are shown to be hers, or a team's (`teamId`, in an organization `orgId` too), to
 * which workflows may write: a code goes there, and is entered here. The API can't take one away. Needs a `CalProvider` above it,
 * and an access token.
 */
export function VerifiedResources({ appearance, className, fallback, ...props }: VerifiedResourcesProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveVerified {...props} /> : (props.loadingStateChildren ?? <VerifiedSkeleton />)}
    </AtomRoot>
  );
}

type LiveProps = UseVerifiedResourcesOptions &
  Pick<VerifiedResourcesLooks, 'defaultPhoneCountry' | 'loadingStateChildren'>;

function LiveVerified({ defaultPhoneCountry, loadingStateChildren, ...options }: LiveProps) {
  const { t, formatters, now } = useCal();
  const controller = useVerifiedResources(options);
  const texts = useLoading(loadVerifiedWords);
  if (texts.state === 'failed') return <Wordless t={t} onRetry={texts.retry} />;
  if (texts.state === 'loading' || controller.status === 'loading') {
    return loadingStateChildren ?? <VerifiedSkeleton />;
  }
  const words = { t, f: formatters() };
  const isTeams = options.teamId !== undefined;
  return (
    <VerifiedResourcesView
      controller={controller}
      isTeams={isTeams}
      scene={{ words, now, defaultPhoneCountry }}
    />
  );
}
