'use client';
import { AccountList } from '../../calendars/accounts/AccountList.js';
import type {
  CalendarAccountsLooks,
  CalendarAccountsOptions,
} from '../../calendars/accounts/calendarAccountsOptions.js';
import type { CalendarAccountsController } from '../../calendars/accounts/useCalendarAccounts.js';
import { CalendarsHead } from '../../calendars/CalendarsHead.js';
import { Chooser } from '../../calendars/connecting/Chooser.js';
import type { CalendarWords } from '../../calendars/words.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { usePart } from '../../ui/usePart.js';

export interface SelectedCalendarsViewProps {
  controller: CalendarAccountsController;
  options: CalendarAccountsOptions;
  looks: CalendarAccountsLooks;
  words: CalendarWords;
}

/** Paints the model. */
export function SelectedCalendarsView({ controller, options, looks, words }: SelectedCalendarsViewProps) {
  const part = usePart();
  const { t } = words;
  return (
    <section className={part('daybook-settings')} aria-label={t('calendars.selectedTitle')}>
      <CalendarsHead title={t('calendars.selectedTitle')} controller={controller} looks={looks} t={t} />
      <div className={part('daybook-settings-main')}>
        {options.isDryRun && <Notice live="none">{t('calendars.dryRun')}</Notice>}
        <AccountList controller={controller} options={options} looks={looks} words={words} />
      </div>
      <Chooser controller={controller} options={options} logos={looks.logos} />
    </section>
  );
}
