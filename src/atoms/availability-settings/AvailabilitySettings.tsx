'use client';
import { forwardRef, type ReactNode } from 'react';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { Wordless } from '../../settings/Wordless.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { AvailabilitySettingsView } from './AvailabilitySettingsView.js';
import { availabilityParts } from './composition/availabilityParts.js';
import type { AvailabilityLooks } from './options/availabilityLooks.js';
import type { UseAvailabilitySettingsOptions } from './options/availabilityOptions.js';
import type { AvailabilitySettingsFormRef } from './options/formRef.js';
import { ScheduleSkeleton } from './parts/ScheduleSkeleton.js';
import { useAvailabilitySettings } from './useAvailabilitySettings.js';
import { useFormRef } from './useFormRef.js';
import { useHourWords } from './useHourWords.js';

interface AvailabilityFrame {
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** The parts (`AvailabilitySettings.Week`, …) in a layout of your own. Default: the usual one. */
  children?: ReactNode;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}
export type AvailabilitySettingsProps = UseAvailabilitySettingsOptions &
  AvailabilityLooks &
  AvailabilityFrame;

type LiveProps = UseAvailabilitySettingsOptions & AvailabilityLooks & Pick<AvailabilityFrame, 'children'>;

const LiveAvailability = forwardRef<AvailabilitySettingsFormRef, LiveProps>(function LiveAvailability(
  { children, ...props },
  ref,
) {
  const { now } = useCal();
  const controller = useAvailabilitySettings(props);
  const { words, state, retry } = useHourWords(controller.model.hourCycle);
  useFormRef(ref, controller, words);
  if (state === 'failed') return <Wordless t={words.t} onRetry={retry} />;
  if (state === 'loading') return props.loadingStateChildren ?? <ScheduleSkeleton />;
  return (
    <AvailabilitySettingsView
      model={controller.model}
      looks={props}
      isDryRun={props.isDryRun ?? false}
      words={words}
      now={now}
      send={controller.send}
      retry={controller.retry}
    >
      {children}
    </AvailabilitySettingsView>
  );
});

const AvailabilityAtom = forwardRef<AvailabilitySettingsFormRef, AvailabilitySettingsProps>(
  function AvailabilitySettings({ appearance, className, fallback, ...options }, ref) {
    const isHydrated = useIsHydrated();
    const edited = JSON.stringify([options.id, options.owner]);
    return (
      <AtomRoot appearance={appearance} className={className} fallback={fallback}>
        {isHydrated ? <LiveAvailability ref={ref} key={edited} {...options} /> : <ScheduleSkeleton />}
      </AtomRoot>
    );
  },
);

/**
 * A host's hours: each weekday, dates that differ, and the zone, as one draft that is saved at once. Needs a `CalProvider`
 * above it, and an access token. Throws a `CalConfigError` for props that can't work. Under its name are the parts that it
 * is made of, for a layout of your own.
 */
export const AvailabilitySettings = /* @__PURE__ */ Object.assign(AvailabilityAtom, availabilityParts);
