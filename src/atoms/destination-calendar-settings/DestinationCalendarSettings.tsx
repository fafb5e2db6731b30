'use client';
import type { ReactNode } from 'react';
import type { DestinationChoiceOptions } from '../../calendars/destination/useDestinationChoice.js';
import { LiveCalendars } from '../../calendars/LiveCalendars.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { usePart } from '../../ui/usePart.js';
import { DestinationCalendarView } from './DestinationCalendarView.js';
import { useDestinationCalendarSettings } from './useDestinationCalendarSettings.js';

export interface DestinationCalendarSettingsProps extends DestinationChoiceOptions {
  /** Shown while the calendars are read, instead of their frame. */
  statusLoader?: ReactNode;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

type LiveProps = Omit<DestinationCalendarSettingsProps, 'appearance' | 'className' | 'fallback'>;

/**
 * Into which of a host's calendars her new bookings are written, and which event types write elsewhere. Needs a
 * `CalProvider` above it, and an access token.
 */
export function DestinationCalendarSettings({
  appearance,
  className,
  fallback,
  ...props
}: DestinationCalendarSettingsProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveDestination {...props} /> : (props.statusLoader ?? <Waiting />)}
    </AtomRoot>
  );
}

function Waiting() {
  const part = usePart();
  return (
    <div className={part('daybook-settings-main')} aria-busy="true">
      <div className="daybook-calendars-part">
        <Skeleton shape="title" width="s" />
        <Skeleton shape="block" />
        <Skeleton width="m" />
      </div>
    </div>
  );
}

function LiveDestination({ statusLoader, ...options }: LiveProps) {
  const controller = useDestinationCalendarSettings(options);
  return (
    <LiveCalendars model={controller} skeleton={statusLoader ?? <Waiting />} onRetry={controller.retry}>
      {(words) => (
        <DestinationCalendarView controller={controller} isDryRun={options.isDryRun ?? false} words={words} />
      )}
    </LiveCalendars>
  );
}
