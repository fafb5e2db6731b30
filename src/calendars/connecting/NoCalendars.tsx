'use client';
import { calendarProviders } from '../../connection/calendars/calendarProviders.js';
import { Button } from '../../ui/action/Button.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import type { CalendarAccountsLooks, CalendarAccountsOptions } from '../accounts/calendarAccountsOptions.js';
import type { CalendarAccountsController } from '../accounts/useCalendarAccounts.js';
import type { CalendarWords } from '../words.js';

export interface NoCalendarsProps {
  controller: CalendarAccountsController;
  options: CalendarAccountsOptions;
  looks: CalendarAccountsLooks;
  words: CalendarWords;
}

/** Nothing is connected: what it is for, and a button for each provider. */
export function NoCalendars({ controller, options, looks, words }: NoCalendarsProps) {
  const { t } = words;
  const { providers = calendarProviders } = options;
  return (
    <EmptyState
      icon="calendar"
      title={t('calendars.emptyTitle')}
      headingLevel={3}
      actions={
        looks.allowConnect === false
          ? undefined
          : providers.map((provider) => (
              <Button key={provider} onClick={() => controller.connecting.open(provider)}>
                {t(`calendars.${provider}`)}
              </Button>
            ))
      }
    >
      {t('calendars.emptyText')}
    </EmptyState>
  );
}
