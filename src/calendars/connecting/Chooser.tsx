'use client';
import { readReturn } from '../../connection/returnAddress.js';
import { useLate } from '../../ui/device/useLate.js';
import type { CalendarAccountsLooks, CalendarAccountsOptions } from '../accounts/calendarAccountsOptions.js';
import type { CalendarAccountsController } from '../accounts/useCalendarAccounts.js';
import { returnAddresses } from './returnAddresses.js';

export interface ChooserProps {
  controller: CalendarAccountsController;
  options: CalendarAccountsOptions;
  logos: CalendarAccountsLooks['logos'];
}

const loadDialog = () =>
  import('../../connection/calendars/ConnectCalendarDialog.js').then(
    (module) => module.ConnectCalendarDialog,
  );

/** She has come back to this page from a provider's: then the dialog tells how it ended. */
const isReturning = () => readReturn(location.href) !== null;

/** The dialog in which she connects an account; fetched when it is first opened, or she comes back by it. */
export function Chooser({ controller, options, logos }: ChooserProps) {
  const { isOpen, start, close } = controller.connecting;
  const Dialog = useLate(loadDialog, isOpen || isReturning());
  if (!Dialog) return null;
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      start={start}
      providers={options.providers}
      returnTo={returnAddresses(options)}
      isDryRun={options.isDryRun}
      logos={logos}
      onConnected={controller.connected}
      onFailed={options.onConnectError}
    />
  );
}
