'use client';
import { type ReactNode, useMemo } from 'react';
import type { CalendarAccountsLooks } from '../../calendars/accounts/calendarAccountsOptions.js';
import { Chooser } from '../../calendars/connecting/Chooser.js';
import type { CalendarWords } from '../../calendars/words.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { usePart } from '../../ui/usePart.js';
import { CalendarScene } from './composition/CalendarScene.js';
import { calendarParts } from './composition/calendarParts.js';
import type { CalendarSettingsController, UseCalendarSettingsOptions } from './useCalendarSettings.js';

export interface CalendarSettingsViewProps {
  controller: CalendarSettingsController;
  options: UseCalendarSettingsOptions;
  looks: CalendarAccountsLooks;
  words: CalendarWords;
  /** Parts in a layout of the integrator's own. */
  children?: ReactNode;
}

/** Paints the model. */
export function CalendarSettingsView({
  controller,
  options,
  looks,
  words,
  children,
}: CalendarSettingsViewProps) {
  const scene = useMemo(() => ({ controller, options, looks, words }), [controller, options, looks, words]);
  return (
    <CalendarScene.Provider value={scene}>
      {options.isDryRun && (
        <Notice live="none" className="daybook-settings-note">
          {words.t('calendars.dryRun')}
        </Notice>
      )}
      {children ?? <UsualLayout label={words.t('calendars.title')} />}
      <Chooser controller={controller.accounts} options={options} logos={looks.logos} />
    </CalendarScene.Provider>
  );
}

/** Made of the very parts that an integrator may place herself. */
function UsualLayout({ label }: { label: string }) {
  const part = usePart();
  const { Heading, Accounts, Destination, Today } = calendarParts;
  return (
    <section className={part('daybook-settings')} data-layout="two" aria-label={label}>
      <Heading />
      <div className={part('daybook-settings-main')}>
        <Accounts />
      </div>
      <div className={part('daybook-settings-aside')}>
        <Destination />
        <Today />
      </div>
    </section>
  );
}
