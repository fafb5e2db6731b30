'use client';
import {
  type CalendarsStatus,
  calendarAccountsModel,
} from '../../calendars/accounts/calendarAccounts.model.js';
import {
  type DestinationChoiceController,
  type DestinationChoiceOptions,
  useDestinationChoice,
} from '../../calendars/destination/useDestinationChoice.js';
import { noWishes } from '../../calendars/wishes/wishes.machine.js';
import type { CalError } from '../../errors/index.js';
import { useConnectedCalendars } from '../../queries/calendars/useConnectedCalendars.js';

export interface DestinationCalendarController extends DestinationChoiceController {
  readonly status: CalendarsStatus;
  readonly error: CalError | null;
  /** Reads them again. */
  readonly retry: () => void;
}

/** `DestinationCalendarSettings` without its looks. Needs an access token. */
export function useDestinationCalendarSettings(
  options: DestinationChoiceOptions = {},
): DestinationCalendarController {
  const { data: connected, error, refetch } = useConnectedCalendars();
  const choice = useDestinationChoice(options);
  const { status } = calendarAccountsModel({ connected, error }, noWishes());
  return { ...choice, status, error, retry: () => void refetch() };
}
