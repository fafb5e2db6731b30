import type { CalendarSettingsProps } from '../../atoms/calendar-settings/CalendarSettings.js';
import type { Table } from '../kinds.js';

export const calendarSettingsTable = {
  calendarRedirectUrls: 'json',
  returnTo: 'text',
  providers: 'json',
  isDryRun: 'switch',
  allowDelete: 'switch',
  allowConnect: 'switch',
  onSelectSuccess: { event: 'calendarswitched' },
  onSelectError: { event: 'switchfailed', detail: ['error', 'calendar'] },
  onConnectSuccess: { event: 'connected' },
  onConnectError: { event: 'connectfailed' },
  onDisconnectSuccess: { event: 'disconnected' },
  onDisconnectError: { event: 'disconnectfailed', detail: ['error', 'account'] },
  onDestinationSuccess: { event: 'destinationchanged' },
  onDestinationError: { event: 'destinationfailed' },
  logos: 'react',
  loadingStateChildren: 'react',
  children: 'react',
  fallback: 'react',
  className: 'react',
  appearance: 'react',
} as const satisfies Table<CalendarSettingsProps>;
