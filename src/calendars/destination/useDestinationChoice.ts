'use client';
import type { CalError } from '../../errors/index.js';
import {
  type ConnectedCalendar,
  type ConnectedCalendars,
  calendarKey,
} from '../../queries/calendars/connectedCalendars.js';
import { useConnectedCalendars } from '../../queries/calendars/useConnectedCalendars.js';
import { useEventTypeDestinations } from '../../queries/calendars/useEventTypeDestinations.js';
import { useUpdateDestinationCalendar } from '../../queries/calendars/useUpdateDestinationCalendar.js';
import { useWishes } from '../wishes/useWishes.js';
import {
  DESTINATION,
  type DestinationChoiceModel,
  destinationChoiceModel,
} from './destinationChoice.model.js';

export interface DestinationChoiceOptions {
  /** Changes are shown as if they were done, and nothing is sent. Default false. */
  isDryRun?: boolean | undefined;
  /** New bookings are written there from now on. */
  onDestinationSuccess?: ((calendar: ConnectedCalendar) => void) | undefined;
  onDestinationError?: ((error: CalError) => void) | undefined;
}

export interface DestinationChoiceController {
  readonly model: DestinationChoiceModel;
  /** New bookings go there. One write is under way at a time; what is wanted last is written. */
  readonly choose: (calendar: ConnectedCalendar) => void;
}

const nothing: ConnectedCalendars = { accounts: [], destination: null };

/** Where new bookings are written, without looks. Needs an access token. */
export function useDestinationChoice(options: DestinationChoiceOptions = {}): DestinationChoiceController {
  const { isDryRun = false } = options;
  const { data = nothing } = useConnectedCalendars();
  const { data: eventTypes = [] } = useEventTypeDestinations();
  const { mutateAsync: update } = useUpdateDestinationCalendar({ isDryRun });
  const calendarOf = (key: string) =>
    data.accounts.flatMap(({ calendars }) => calendars).find((each) => calendarKey(each) === key);

  const { wishes, wish } = useWishes<string>({
    write: async (_, key) => {
      const calendar = calendarOf(key);
      if (calendar) await update(calendar);
    },
    onWritten: (_, key) => {
      const calendar = calendarOf(key);
      if (calendar) queueMicrotask(() => options.onDestinationSuccess?.(calendar));
    },
    onRefused: (_, error) => queueMicrotask(() => options.onDestinationError?.(error)),
  });

  return {
    model: destinationChoiceModel(data, wishes, eventTypes),
    choose: (calendar) => {
      const before = data.destination ? calendarKey(data.destination) : '';
      wish(DESTINATION, calendarKey(calendar), before);
    },
  };
}
