'use client';
import { forwardRef, type ReactNode } from 'react';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { Wordless } from '../../settings/Wordless.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { eventTypeParts } from './composition/eventTypeParts.js';
import { EventTypeSettingsView } from './EventTypeSettingsView.js';
import type { EventTypeLooks } from './options/eventTypeLooks.js';
import type { UseEventTypeSettingsOptions } from './options/eventTypeOptions.js';
import type { EventSettingsFormRef } from './options/formRef.js';
import { SettingsSkeleton } from './parts/SettingsSkeleton.js';
import { useEventTypeSettings } from './useEventTypeSettings.js';
import { useFormRef } from './useFormRef.js';
import { useSettingWords } from './useSettingWords.js';

interface EventTypeFrame {
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** The parts (`EventTypeSettings.Tab`, …) in a layout of your own. Default: the usual one. */
  children?: ReactNode;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}
export type EventTypeSettingsProps = UseEventTypeSettingsOptions & EventTypeLooks & EventTypeFrame;

type LiveProps = UseEventTypeSettingsOptions & EventTypeLooks & Pick<EventTypeFrame, 'children'>;

const LiveSettings = forwardRef<EventSettingsFormRef, LiveProps>(function LiveSettings(
  { children, ...props },
  ref,
) {
  const { now } = useCal();
  const controller = useEventTypeSettings(props);
  const { words, state, retry } = useSettingWords();
  useFormRef(ref, controller, words);
  if (state === 'failed') return <Wordless t={words.t} onRetry={retry} />;
  if (state === 'loading') return props.loadingStateChildren ?? <SettingsSkeleton />;
  return (
    <EventTypeSettingsView
      model={controller.model}
      looks={props}
      isDryRun={props.isDryRun ?? false}
      words={words}
      now={now}
      send={controller.send}
      retry={controller.retry}
    >
      {children}
    </EventTypeSettingsView>
  );
});

const EventTypeAtom = forwardRef<EventSettingsFormRef, EventTypeSettingsProps>(function EventTypeSettings(
  { appearance, className, fallback, ...options },
  ref,
) {
  const isHydrated = useIsHydrated();
  const edited = JSON.stringify([options.id, options.teamId, options.orgId]);
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveSettings ref={ref} key={edited} {...options} /> : <SettingsSkeleton />}
    </AtomRoot>
  );
});

/**
 * Every rule of an event type, on tabs, as one draft that is saved at once. Needs a `CalProvider` above it, and an access
 * token. Throws a `CalConfigError` for props that can't work. Under its name are the parts that it is made of, for a layout
 * of your own.
 */
export const EventTypeSettings = /* @__PURE__ */ Object.assign(EventTypeAtom, eventTypeParts);
