'use client';
import type { CalendarAccountsOptions } from '../../calendars/accounts/calendarAccountsOptions.js';
import {
  type CalendarAccountsController,
  useCalendarAccounts,
} from '../../calendars/accounts/useCalendarAccounts.js';

/** `SelectedCalendarsSettings` without its looks: accounts, their calendars and what she wants of them. Needs an access token. */
export const useSelectedCalendarsSettings = (
  options: CalendarAccountsOptions = {},
): CalendarAccountsController => useCalendarAccounts(options);
