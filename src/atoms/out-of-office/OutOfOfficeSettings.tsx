'use client';
import type { ReactNode } from 'react';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { useLoadedHourWords } from '../../schedule/useLoadedHourWords.js';
import { dayOf } from '../../time/day.js';
import { instantOf } from '../../time/instant.js';
import { parseZone } from '../../time/zone.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { OutOfOfficeView } from './OutOfOfficeView.js';
import { AwaySkeleton } from './parts/AwaySkeleton.js';
import { AwayTrouble } from './parts/AwayTrouble.js';
import { type UseOutOfOfficeSettingsOptions, useOutOfOfficeSettings } from './useOutOfOfficeSettings.js';

export interface OutOfOfficeSettingsProps extends UseOutOfOfficeSettingsOptions {
  /** Shown while the days are read, instead of their frame. */
  loadingStateChildren?: ReactNode;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

/**
 * The days on which a host is away: why, and who is booked in her place. The API keeps them for organizations, and lets
 * their admins alone read and write them; who is none reads why. Needs a `CalProvider` above it, and an access token.
 */
export function OutOfOfficeSettings({ appearance, className, fallback, ...props }: OutOfOfficeSettingsProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveAway {...props} /> : (props.loadingStateChildren ?? <AwaySkeleton />)}
    </AtomRoot>
  );
}

/** Whole days in UTC are what the API knows, so today is UTC's. */
const utc = parseZone('UTC');

function LiveAway(props: Omit<OutOfOfficeSettingsProps, 'appearance' | 'className' | 'fallback'>) {
  const { t, formatters, now } = useCal();
  const controller = useOutOfOfficeSettings(props);
  const texts = useLoadedHourWords();
  if (texts.state === 'failed') {
    return <AwayTrouble kind="wordless" error={null} t={t} onRetry={texts.retry} />;
  }
  const { status, error, retry } = controller;
  if (texts.state === 'loading' || status === 'loading') {
    return props.loadingStateChildren ?? <AwaySkeleton />;
  }
  if (status !== 'ready') return <AwayTrouble kind={status} error={error} t={t} onRetry={retry} />;
  return (
    <OutOfOfficeView
      controller={controller}
      today={dayOf(instantOf(now()), utc)}
      words={{ t, f: formatters() }}
    />
  );
}
