'use client';
import type { CalendarAccountsOptions } from '../../calendars/accounts/calendarAccountsOptions.js';
import {
  type CalendarAccountsController,
  useCalendarAccounts,
} from '../../calendars/accounts/useCalendarAccounts.js';
import {
  type DestinationChoiceController,
  type DestinationChoiceOptions,
  useDestinationChoice,
} from '../../calendars/destination/useDestinationChoice.js';
import { type Today, useToday } from '../../calendars/today/useToday.js';
import { useConnectedCalendars } from '../../queries/calendars/useConnectedCalendars.js';

export interface UseCalendarSettingsOptions extends CalendarAccountsOptions, DestinationChoiceOptions {}

export interface CalendarSettingsController {
  /** What is connected, and what she wants of it. */
  readonly accounts: CalendarAccountsController;
  /** Where new bookings go. */
  readonly destination: DestinationChoiceController;
  /** What blocks today, in her own zone. */
  readonly today: Today;
}

/** `CalendarSettings` without its looks: what is connected in, models out. Needs an access token. */
export function useCalendarSettings(options: UseCalendarSettingsOptions = {}): CalendarSettingsController {
  const { data: connected } = useConnectedCalendars();
  return {
    accounts: useCalendarAccounts(options),
    destination: useDestinationChoice(options),
    today: useToday(connected),
  };
}
