'use client';
import { type ReactNode, useState } from 'react';
import { ConnectCalendarDialog } from '../../connection/calendars/ConnectCalendarDialog.js';
import type { ConnectCalendarDialogProps } from '../../connection/calendars/connectCalendarDialogProps.js';
import { useCalendarWords } from '../../connection/calendars/useCalendarWords.js';
import { AtomRoot } from '../../provider/AtomRoot.js';
import type { Appearance } from '../../provider/appearance.js';
import { useCal } from '../../provider/useCal.js';
import { Button } from '../../ui/action/Button.js';
import { useIsHydrated } from '../../ui/device/useIsHydrated.js';
import { Icon } from '../../ui/display/Icon.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { plusIcon } from '../../ui/display/settingsIcons.js';

export interface ConnectCalendarProps
  extends Pick<ConnectCalendarDialogProps, 'providers' | 'logos' | 'mode' | 'isDryRun'> {
  /** What the button says. Default: "Connect a calendar". */
  label?: string | undefined;
  /** Where the provider leads back to, a whole address of this origin. Default: this page. */
  redir?: string | undefined;
  /** It is connected: the `credentialId` of the account; null on a dry run, and where the API does not tell. */
  onSuccess?: ConnectCalendarDialogProps['onConnected'];
  /** It is not: how the round trip ended, or what the API said. */
  onError?: ConnectCalendarDialogProps['onFailed'];
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
  /** Shown instead of our words when the atom itself breaks. */
  fallback?: ReactNode;
}

/** One button for all providers: a dialog asks whose calendar it is. Needs a `CalProvider` above it, and an access token. */
export function ConnectCalendar({ appearance, className, fallback, ...props }: ConnectCalendarProps) {
  const isHydrated = useIsHydrated();
  return (
    <AtomRoot appearance={appearance} className={className} fallback={fallback}>
      {isHydrated ? <LiveChooser {...props} /> : <Skeleton className="daybook-connect-placeholder" />}
    </AtomRoot>
  );
}

function LiveChooser({ label, redir, onSuccess, onError, ...dialog }: ConnectCalendarProps) {
  const { t } = useCal();
  const texts = useCalendarWords();
  const [isOpen, setOpen] = useState(false);
  if (texts.state !== 'ready') return <Skeleton className="daybook-connect-placeholder" />;
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        <Icon path={plusIcon} />
        {label ?? t('connect.title')}
      </Button>
      <ConnectCalendarDialog
        {...dialog}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        returnTo={redir}
        onConnected={onSuccess}
        onFailed={onError}
      />
    </>
  );
}
