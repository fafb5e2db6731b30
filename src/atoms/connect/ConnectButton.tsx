'use client';
import { useId } from 'react';
import { ConnectionProgress } from '../../connection/ConnectionProgress.js';
import { ConnectCalendarDialog } from '../../connection/calendars/ConnectCalendarDialog.js';
import { isByConsent } from '../../connection/calendars/calendarProviders.js';
import { useCalendarWords } from '../../connection/calendars/useCalendarWords.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import { useCal } from '../../provider/useCal.js';
import { Button } from '../../ui/action/Button.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { Icon } from '../../ui/display/Icon.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { buttonLabel } from './buttonLabel.js';
import type { ConnectLooks } from './connectProps.js';
import { AccountList } from './parts/AccountList.js';
import { ButtonTip } from './parts/ButtonTip.js';
import { type UseConnectCalendarOptions, useConnectCalendar } from './useConnectCalendar.js';

type ConnectButtonProps = ConnectLooks & UseConnectCalendarOptions;

/** The frame of every button; without its words, or before it is hydrated, it is as large as it will be. */
export function ConnectButton({ appearance, className, fallback, ...props }: ConnectButtonProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveButton {...props} /> : <Placeholder />}
    </AtomRoot>
  );
}

const Placeholder = () => <Skeleton className="daybook-connect-placeholder" />;

/** One provider's button: it says whether calendars are connected, and connects them. */
function LiveButton(props: ConnectButtonProps) {
  const { calendar, isMultiCalendar = false, isClickable = false, isDryRun, tooltip, tooltipSide } = props;
  const { t } = useCal();
  const controller = useConnectCalendar(props);
  const texts = useCalendarWords();
  const id = useId();
  if (texts.state !== 'ready') return <Placeholder />;

  const { status, accounts, round } = controller;
  const isUnderWay = ['asking', 'away', 'checking'].includes(round.connection.step);
  const isDone = status === 'connected' && !isMultiCalendar && !isClickable;
  return (
    <div className="daybook-connect" data-status={status}>
      <ButtonTip tip={tooltip} side={tooltipSide} id={id}>
        <Button
          variant="secondary"
          pending={isUnderWay || status === 'loading'}
          pendingText={
            status === 'loading' ? (props.loadingLabel ?? t('connect.loading')) : t('connect.submitting')
          }
          disabled={isDone}
          focusableWhenDisabled
          aria-describedby={tooltip ? id : undefined}
          onClick={controller.connect}
        >
          {status === 'connected' && !isMultiCalendar && <Icon name="check" />}
          {buttonLabel({ ...props, status, isMultiCalendar }, t)}
        </Button>
      </ButtonTip>
      {(isMultiCalendar || status === 'broken') && <AccountList accounts={accounts} t={t} />}
      <ConnectionProgress controller={round} provider={t(`connect.${calendar}`)} t={t} />
      {!isByConsent(calendar) && (
        <ConnectCalendarDialog
          isOpen={controller.isFormOpen}
          onClose={controller.closeForm}
          start={calendar}
          providers={[calendar]}
          isDryRun={isDryRun}
          onConnected={props.onSuccess}
          onFailed={props.onError}
        />
      )}
    </div>
  );
}
