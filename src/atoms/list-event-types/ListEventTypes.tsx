'use client';
import type { ReactNode } from 'react';
import { useEventTypeWords } from '../../event-type/useEventTypeWords.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { Wordless } from '../../settings/Wordless.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { ListEventTypesView } from './ListEventTypesView.js';
import type { ListEventTypesLooks } from './listEventTypesLooks.js';
import type { ListEventTypesOptions } from './listEventTypesOptions.js';
import { ListSkeleton } from './parts/ListSkeleton.js';
import { useListEventTypes } from './useListEventTypes.js';

export interface ListEventTypesProps extends ListEventTypesOptions, ListEventTypesLooks {
  /** Shown while the event types are read, instead of their frame. */
  loadingStateChildren?: ReactNode;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

/**
 * The event types of a host or of a team: title, address, lengths, and what is special about each. Each can be opened,
 * duplicated, hidden and deleted, its link copied; several can be given other hours or another place at once. Needs a
 * `CalProvider` above it, and an access token.
 */
export function ListEventTypes({ appearance, className, fallback, ...props }: ListEventTypesProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveList {...props} /> : (props.loadingStateChildren ?? <ListSkeleton />)}
    </AtomRoot>
  );
}

function LiveList(props: Omit<ListEventTypesProps, 'appearance' | 'className' | 'fallback'>) {
  const { t, formatters } = useCal();
  const controller = useListEventTypes(props);
  const texts = useEventTypeWords();
  if (texts.state === 'failed') {
    return <Wordless t={t} onRetry={texts.retry} />;
  }
  if (texts.state === 'loading' || controller.model.status === 'loading') {
    return props.loadingStateChildren ?? <ListSkeleton />;
  }
  return <ListEventTypesView controller={controller} looks={props} words={{ t, f: formatters() }} />;
}
