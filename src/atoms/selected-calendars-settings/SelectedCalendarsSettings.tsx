'use client';
import type { ReactNode } from 'react';
import { AccountsSkeleton } from '../../calendars/accounts/AccountsSkeleton.js';
import type {
  CalendarAccountsLooks,
  CalendarAccountsOptions,
} from '../../calendars/accounts/calendarAccountsOptions.js';
import { LiveCalendars } from '../../calendars/LiveCalendars.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { usePart } from '../../ui/usePart.js';
import { SelectedCalendarsView } from './SelectedCalendarsView.js';
import { useSelectedCalendarsSettings } from './useSelectedCalendarsSettings.js';

export interface SelectedCalendarsSettingsProps extends CalendarAccountsOptions, CalendarAccountsLooks {
  /** Shown while the calendars are read, instead of their frame. */
  loadingStateChildren?: ReactNode;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

type LiveProps = Omit<SelectedCalendarsSettingsProps, 'appearance' | 'className' | 'fallback'>;

/**
 * The accounts that a host has connected, and which of their calendars block her time. Accounts can be connected, mended and
 * disconnected. Needs a `CalProvider` above it, and an access token.
 */
export function SelectedCalendarsSettings({
  appearance,
  className,
  fallback,
  ...props
}: SelectedCalendarsSettingsProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveSelected {...props} /> : (props.loadingStateChildren ?? <Waiting />)}
    </AtomRoot>
  );
}

function Waiting() {
  const part = usePart();
  return (
    <div className={part('daybook-settings-main')}>
      <AccountsSkeleton />
    </div>
  );
}

function LiveSelected(props: LiveProps) {
  const controller = useSelectedCalendarsSettings(props);
  return (
    <LiveCalendars
      model={controller.model}
      skeleton={props.loadingStateChildren ?? <Waiting />}
      onRetry={controller.retry}
    >
      {(words) => (
        <SelectedCalendarsView controller={controller} options={props} looks={props} words={words} />
      )}
    </LiveCalendars>
  );
}
