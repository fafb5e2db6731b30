'use client';
import type { ReactNode } from 'react';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { useLoadedHourWords } from '../../schedule/useLoadedHourWords.js';
import { Wordless } from '../../settings/Wordless.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { ListSchedulesView } from './ListSchedulesView.js';
import type { ListSchedulesLooks } from './listSchedulesLooks.js';
import { ListSkeleton } from './parts/ListSkeleton.js';
import { type UseListSchedulesOptions, useListSchedules } from './useListSchedules.js';

export interface ListSchedulesProps extends UseListSchedulesOptions, ListSchedulesLooks {
  /** Shown while the schedules are read, instead of their frame. */
  loadingStateChildren?: ReactNode;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

/**
 * A host's schedules: name, hours in words, zone, and which one counts for event types that name none. Each can be opened,
 * duplicated, made the default, and deleted. Needs a `CalProvider` above it, and an access token.
 */
export function ListSchedules({ appearance, className, fallback, ...props }: ListSchedulesProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveList {...props} /> : (props.loadingStateChildren ?? <ListSkeleton />)}
    </AtomRoot>
  );
}

function LiveList(props: Omit<ListSchedulesProps, 'appearance' | 'className' | 'fallback'>) {
  const { t, formatters, locale } = useCal();
  const controller = useListSchedules(props);
  const texts = useLoadedHourWords();
  const words = { t, f: formatters(controller.model.hourCycle ?? undefined) };
  if (texts.state === 'failed') {
    return <Wordless t={t} onRetry={texts.retry} />;
  }
  if (texts.state === 'loading' || controller.model.status === 'loading') {
    return props.loadingStateChildren ?? <ListSkeleton />;
  }
  return <ListSchedulesView controller={controller} looks={props} words={words} locale={locale} />;
}
