'use client';
import { useReducer } from 'react';
import type { CalError } from '../../errors/index.js';
import {
  accountKey,
  type CalendarAccount,
  type ConnectedCalendars,
} from '../../queries/calendars/connectedCalendars.js';
import { useDeleteCalendarCredentials } from '../../queries/calendars/useDeleteCalendarCredentials.js';
import { useEventTypeDestinations } from '../../queries/calendars/useEventTypeDestinations.js';
import { type Consequences, consequencesOf } from './consequences.js';
import { disconnectionTransition } from './disconnection.machine.js';

/** What she is asked before an account goes. */
export interface DisconnectQuestion {
  readonly account: CalendarAccount;
  readonly consequences: Consequences;
  readonly isPending: boolean;
  /** Why it could not be done; null: that was not tried. */
  readonly error: CalError | null;
}

interface Told {
  isDryRun: boolean;
  onSuccess: (account: CalendarAccount) => void;
  onError: (error: CalError, account: CalendarAccount) => void;
}

/** Disconnecting an account, once she has read what follows and confirmed it. */
export function useDisconnection(connected: ConnectedCalendars | undefined, told: Told) {
  const [state, send] = useReducer(disconnectionTransition, { at: 'none' });
  const { data: eventTypes = [] } = useEventTypeDestinations();
  const { mutateAsync: disconnect } = useDeleteCalendarCredentials({ isDryRun: told.isDryRun });
  const key = state.at === 'none' ? null : state.key;
  const account = connected?.accounts.find((each) => accountKey(each) === key);
  const question: DisconnectQuestion | null =
    connected && account
      ? {
          account,
          consequences: consequencesOf(account, connected, eventTypes),
          isPending: state.at === 'disconnecting',
          error: state.at === 'failed' ? state.error : null,
        }
      : null;

  function confirm() {
    if (!question || question.isPending) return;
    const asked = question.account;
    send({ type: 'confirmed' });
    disconnect(asked).then(
      () => {
        send({ type: 'disconnected', key: accountKey(asked) });
        told.onSuccess(asked);
      },
      (error: CalError) => {
        send({ type: 'disconnectFailed', key: accountKey(asked), error });
        told.onError(error, asked);
      },
    );
  }

  return {
    question,
    ask: (asked: CalendarAccount) => send({ type: 'removePressed', key: accountKey(asked) }),
    dismiss: () => send({ type: 'dismissed' }),
    confirm,
  };
}
