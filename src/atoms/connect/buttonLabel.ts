import type { CalendarProviderName } from '../../connection/calendars/calendarProviders.js';
import type { Translator } from '../../i18n/translator.js';
import type { ConnectLooks } from './connectProps.js';
import type { ConnectStatus } from './connectStatus.js';

const keys = {
  google: ['connect.buttonGoogle', 'connect.doneGoogle', 'connect.brokenGoogle'],
  office365: ['connect.buttonOffice365', 'connect.doneOffice365', 'connect.brokenOffice365'],
  apple: ['connect.buttonApple', 'connect.doneApple', 'connect.brokenApple'],
  ics: ['connect.buttonIcs', 'connect.doneIcs', 'connect.brokenIcs'],
} as const satisfies Record<CalendarProviderName, readonly string[]>;

export interface Labelled extends Pick<ConnectLooks, 'label' | 'alreadyConnectedLabel'> {
  calendar: CalendarProviderName;
  status: ConnectStatus;
  /** A further account can be connected, so that the button says what it does and not what is. */
  isMultiCalendar: boolean;
}

export function buttonLabel(labelled: Labelled, t: Translator): string {
  const { calendar, status, isMultiCalendar, label, alreadyConnectedLabel } = labelled;
  const [connect, done, broken] = keys[calendar];
  if (status === 'connected' && !isMultiCalendar) return alreadyConnectedLabel ?? t(done);
  return status === 'broken' && !isMultiCalendar ? t(broken) : (label ?? t(connect));
}
