'use client';
import type { ReactNode } from 'react';
import { loadBusyWords } from '../../i18n/loadWords.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { Wordless } from '../../settings/Wordless.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { useLoading } from '../../ui/device/useLoading.js';
import { BusyTimesView } from './BusyTimesView.js';
import { BusySkeleton } from './parts/BusySkeleton.js';
import { BusyTrouble } from './parts/BusyTrouble.js';
import { type UseBusyWeekOptions, useBusyWeek } from './useBusyWeek.js';

export interface BusyTimesProps extends UseBusyWeekOptions {
  /** Shown while the week is read for the first time, instead of its frame. */
  loadingStateChildren?: ReactNode;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

/**
 * A week of a host's with what blocks it: her bookings, and what stands in the calendars that count, each named. What could not
 * be read is said, so that nobody takes it for free. Needs a `CalProvider` above it, and an access token.
 *
 * @throws CalConfigError when `day` is no date or `zone` no zone
 */
export function BusyTimes({ appearance, className, fallback, ...props }: BusyTimesProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveWeek {...props} /> : (props.loadingStateChildren ?? <BusySkeleton />)}
    </AtomRoot>
  );
}

function LiveWeek({
  loadingStateChildren,
  ...options
}: Omit<BusyTimesProps, 'appearance' | 'className' | 'fallback'>) {
  const { t, formatters } = useCal();
  const controller = useBusyWeek(options);
  const texts = useLoading(loadBusyWords);
  if (texts.state === 'failed') return <Wordless t={t} onRetry={texts.retry} />;
  const { status, week, error, retry } = controller;
  if (texts.state === 'loading' || status === 'loading') return loadingStateChildren ?? <BusySkeleton />;
  if (!week) return <BusyTrouble error={error} t={t} onRetry={retry} />;
  return <BusyTimesView controller={controller} week={week} words={{ t, f: formatters() }} />;
}
