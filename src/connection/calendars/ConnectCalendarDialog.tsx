'use client';
import { useState } from 'react';
import { useCal } from '../../provider/useCal.js';
import { Button } from '../../ui/action/Button.js';
import { Dialog } from '../../ui/dialog/Dialog.js';
import { type ConnectionMode, useConnection } from '../useConnection.js';
import { type CalendarProviderName, calendarProviders } from './calendarProviders.js';
import { calendarWays } from './calendarWays.js';

export interface ConnectCalendarDialogProps {
  isOpen: boolean;
  /** She is done with it, or wants none. */
  onClose: () => void;
  /** Goes straight there, as for an account that has to be connected anew. Absent: she chooses. */
  start?: CalendarProviderName | undefined;
  /** Which can be chosen, in this order. Default: all. */
  providers?: readonly CalendarProviderName[] | undefined;
  /** It is connected: the `credentialId` of the account. The dialog closes by itself. */
  onConnected?: ((accountId: number) => void) | undefined;
  /** Default: a popup, and on a phone this page itself. */
  mode?: ConnectionMode | undefined;
  /** Where the provider leads back to, a whole address of this origin. Default: this page. */
  returnTo?: string | undefined;
  /** Nothing is stored. */
  isDryRun?: boolean | undefined;
}

/**
 * Connects a calendar: she chooses whose, and consents there, or says what it takes. Render it always, not only while it
 * is open: after a redirect it is what comes back. Its words are those of `loadCalendarEnglish`.
 */
export function ConnectCalendarDialog(props: ConnectCalendarDialogProps) {
  const { isOpen, onClose, onConnected, providers = calendarProviders, mode, returnTo, isDryRun } = props;
  const { t } = useCal();
  const [chosen, setChosen] = useState<'google' | 'office365'>('google');
  const options = {
    mode,
    returnTo,
    isDryRun,
    onSuccess: ([account]: readonly string[]) => {
      if (account !== undefined) onConnected?.(Number(account));
      onClose();
    },
  };
  const google = useConnection({ way: calendarWays.google, ...options });
  const office365 = useConnection({ way: calendarWays.office365, ...options });
  const controllers = { google, office365 };
  const { connection } = controllers[chosen];
  if (!isOpen) return null;
  return (
    <Dialog
      title={t('connect.title')}
      onClose={onClose}
      actions={providers
        .filter((name) => name === 'google' || name === 'office365')
        .map((name) => (
          <Button
            key={name}
            pending={name === chosen && connection.step !== 'idle' && connection.step !== 'failed'}
            onClick={() => {
              setChosen(name);
              controllers[name].connect();
            }}
          >
            {t(`connect.${name}`)}
          </Button>
        ))}
    />
  );
}
