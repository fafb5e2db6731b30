'use client';
import { errorText } from '../i18n/errorText.js';
import type { Translator } from '../i18n/translator.js';
import { Button } from '../ui/action/Button.js';
import { Spinner } from '../ui/display/Spinner.js';
import { LiveRegion } from '../ui/feedback/LiveRegion.js';
import { Notice } from '../ui/feedback/Notice.js';
import type { Connection } from './connection.machine.js';
import type { ConnectionController } from './useConnection.js';
import { useKeptFocus } from './useKeptFocus.js';

export interface ConnectionProgressProps {
  controller: ConnectionController;
  /** What she connects, as she calls it. */
  provider: string;
  /** Begins anew. Default: the same trip once more. */
  onRetry?: (() => void) | undefined;
  /** How it ended can be put away; not where what is around it can be closed. Default false. */
  canClose?: boolean | undefined;
  /** Says it once it is connected; false: something else does. Default true. */
  tellsConnected?: boolean | undefined;
  t: Translator;
}

/** How far a round trip is, and what she can do about it; nothing while there is none. */
export function ConnectionProgress(props: ConnectionProgressProps) {
  const { controller, provider, tellsConnected = true, t } = props;
  const { connection } = controller;
  const keptFocus = useKeptFocus(connection.step);
  const waiting = waitingText(connection, provider, t);
  const end = connection.step === 'connected' && tellsConnected ? t('connect.connected', { provider }) : '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      {...keptFocus}
      role="group"
      aria-label={provider}
      tabIndex={-1}
      className="daybook-connection"
      data-step={connection.step}
    >
      <LiveRegion message={waiting || end} />
      {waiting && (
        <div className="daybook-connection-wait">
          <Spinner />
          <p className="daybook-text" aria-hidden="true">
            {waiting}
          </p>
          <span className="daybook-connection-actions">
            {connection.step === 'away' && connection.trip.place === 'popup' && (
              <Button size="s" onClick={controller.bringToFront}>
                {t('connect.show')}
              </Button>
            )}
            <Button size="s" variant="quiet" onClick={controller.stop}>
              {t('connect.stop')}
            </Button>
          </span>
        </div>
      )}
      {connection.step === 'failed' && <Failure {...props} failed={connection} />}
    </div>
  );
}

/** Empty: nobody waits. */
function waitingText(connection: Connection, provider: string, t: Translator): string {
  if (connection.step === 'asking') return t('connect.asking', { provider });
  if (connection.step === 'checking') return t('connect.checking', { provider });
  if (connection.step !== 'away') return '';
  return connection.trip.place === 'popup'
    ? t('connect.away', { provider })
    : t('connect.leaving', { provider });
}

interface FailureProps extends ConnectionProgressProps {
  failed: Extract<Connection, { step: 'failed' }>;
}

function Failure({ failed, controller, provider, onRetry, canClose, t }: FailureProps) {
  const { why, error } = failed;
  const text = {
    blocked: t('connect.blockedText'),
    unreachable: t(errorText(error)),
    refused: t('connect.refusedText', { provider }),
    unchanged: t('connect.unchangedText'),
    closed: t('connect.closedText'),
    unchecked: t(errorText(error)),
  }[why];
  return (
    <Notice
      tone={why === 'unreachable' || why === 'unchecked' ? 'danger' : 'warning'}
      title={why === 'unreachable' ? t('connect.unreachable', { provider }) : t(`connect.${why}`)}
      actions={
        <>
          {why === 'unchecked' && (
            <Button size="s" onClick={controller.checkAgain}>
              {t('connect.checkAgain')}
            </Button>
          )}
          {why === 'blocked' && (
            <Button size="s" onClick={() => controller.connect('redirect')}>
              {t('connect.here')}
            </Button>
          )}
          {why !== 'unchecked' && (
            <Button
              size="s"
              variant={why === 'blocked' ? 'quiet' : 'secondary'}
              onClick={onRetry ?? (() => controller.connect())}
            >
              {t('connect.again')}
            </Button>
          )}
          {canClose && (
            <Button size="s" variant="quiet" onClick={controller.stop}>
              {t('connect.close')}
            </Button>
          )}
        </>
      }
    >
      {text}
    </Notice>
  );
}
