'use client';
import type { ReactNode } from 'react';
import type { CalendarAccountsLooks } from '../../calendars/accounts/calendarAccountsOptions.js';
import { LiveCalendars } from '../../calendars/LiveCalendars.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { CalendarSettingsView } from './CalendarSettingsView.js';
import { calendarParts } from './composition/calendarParts.js';
import { CalendarsSkeleton } from './parts/CalendarsSkeleton.js';
import { type UseCalendarSettingsOptions, useCalendarSettings } from './useCalendarSettings.js';

export interface CalendarSettingsProps extends UseCalendarSettingsOptions, CalendarAccountsLooks {
  /** Shown while the calendars are read, instead of their frame. */
  loadingStateChildren?: ReactNode;
  /** The parts (`CalendarSettings.Accounts`, …) in a layout of your own. Default: the usual one. */
  children?: ReactNode;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

type LiveProps = Omit<CalendarSettingsProps, 'appearance' | 'className' | 'fallback'>;

function LiveSettings({ children, ...props }: LiveProps) {
  const controller = useCalendarSettings(props);
  const { accounts, today } = controller;
  return (
    <LiveCalendars
      model={accounts.model}
      hourCycle={today.hourCycle}
      skeleton={props.loadingStateChildren ?? <CalendarsSkeleton />}
      onRetry={accounts.retry}
    >
      {(words) => (
        <CalendarSettingsView controller={controller} options={props} looks={props} words={words}>
          {children}
        </CalendarSettingsView>
      )}
    </LiveCalendars>
  );
}

function CalendarAtom({ appearance, className, fallback, ...props }: CalendarSettingsProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveSettings {...props} /> : (props.loadingStateChildren ?? <CalendarsSkeleton />)}
    </AtomRoot>
  );
}

/**
 * A host's calendars: the accounts that she has connected and how they are, which calendars block her time, where new bookings
 * go, and what blocks today. Needs a `CalProvider` above it, and an access token. Under its name are the parts that it is made
 * of, for a layout of your own.
 */
export const CalendarSettings = /* @__PURE__ */ Object.assign(CalendarAtom, calendarParts);
