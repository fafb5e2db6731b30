'use client';
import { errorText } from '../../i18n/errorText.js';
import type { Translator } from '../../i18n/translator.js';
import { Button } from '../../ui/action/Button.js';
import { Notice } from '../../ui/feedback/Notice.js';
import type { Connection } from '../connection.machine.js';
import type { ConnectionController } from '../useConnection.js';

export interface TripNoteProps {
  trip: ConnectionController;
  /** Whose page she is sent to. */
  name: string;
  /** Begins anew; default: the same trip once more. */
  onRetry?: (() => void) | undefined;
  t: Translator;
}

function words(connection: Connection, name: string, t: Translator): string | null {
  switch (connection.step) {
    case 'asking':
      return t('apps.tripAsking', { name });
    case 'away':
      return connection.trip.place === 'popup'
        ? t('apps.tripAway', { name })
        : t('apps.tripAsking', { name });
    case 'checking':
      return t('apps.tripChecking', { name });
    default:
      return null;
  }
}

/** How far the way to a provider is, or how it ended, with what can be done about it. Nothing where nothing is under way. */
export function TripNote({ trip, name, onRetry, t }: TripNoteProps) {
  const { connection, connect, bringToFront, stop, checkAgain } = trip;
  if (connection.step !== 'failed') {
    const text = words(connection, name, t);
    const isOpen = connection.step === 'away' && connection.trip.place === 'popup';
    return (
      <div role="status" className="daybook-apps-trip">
        {text && (
          <Notice
            live="none"
            actions={
              isOpen && (
                <>
                  <Button size="s" onClick={bringToFront}>
                    {t('apps.tripShow')}
                  </Button>
                  <Button size="s" variant="quiet" onClick={stop}>
                    {t('apps.tripStop')}
                  </Button>
                </>
              )
            }
          >
            {text}
          </Notice>
        )}
      </div>
    );
  }
  const { why, error } = connection;
  const again = onRetry ?? (() => connect());
  const isBlocked = why === 'blocked';
  return (
    <Notice
      tone={isBlocked ? 'warning' : 'danger'}
      title={t(`apps.trip.${why}`, { name })}
      actions={
        <>
          {isBlocked && (
            <Button size="s" onClick={() => connect('redirect')}>
              {t('apps.tripHere')}
            </Button>
          )}
          {why === 'unchecked' && (
            <Button size="s" onClick={checkAgain}>
              {t('apps.tripCheck')}
            </Button>
          )}
          {!isBlocked && why !== 'unchecked' && (
            <Button size="s" onClick={again}>
              {t('apps.tripRetry')}
            </Button>
          )}
          <Button size="s" variant="quiet" onClick={stop}>
            {t('apps.tripClose')}
          </Button>
        </>
      }
    >
      {isBlocked ? t('apps.tripBlockedText') : error && t(errorText(error))}
    </Notice>
  );
}
