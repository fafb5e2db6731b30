'use client';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { Button, type ButtonProps } from '../../ui/action/Button.js';
import { Dialog } from '../../ui/dialog/Dialog.js';
import { ConnectionProgress } from '../ConnectionProgress.js';
import type { ConnectionEnd, ConnectionMode } from '../useConnection.js';
import { AppleForm } from './AppleForm.js';
import { type CalendarProviderName, calendarProviders, isByConsent } from './calendarProviders.js';
import { IcsForm } from './IcsForm.js';
import { ProviderList, type ProviderLogos } from './ProviderList.js';
import { useChooser } from './useChooser.js';
import { useFirstFocus } from './useFirstFocus.js';
import { useProviderForm } from './useProviderForm.js';

export interface ConnectCalendarDialogProps {
  isOpen: boolean;
  /** She is done with it, or wants none. */
  onClose: () => void;
  /** Goes straight there, as for an account that has to be connected anew. Absent: she chooses. */
  start?: CalendarProviderName | undefined;
  /** Which can be chosen, in this order. Default: all. */
  providers?: readonly CalendarProviderName[] | undefined;
  /** Pictures in the place of the letters. */
  logos?: ProviderLogos | undefined;
  /**
   * It is connected: the `credentialId` of the account; null on a dry run, and where the API does not tell. The dialog closes
   * by itself afterwards.
   */
  onConnected?: ((accountId: number | null) => void) | undefined;
  /** It is not: of consent how it ended, else what the API said. */
  onFailed?: ((end: ConnectionEnd | CalError) => void) | undefined;
  /** Default: a popup, and on a phone this page itself. */
  mode?: ConnectionMode | undefined;
  /** Where the provider leads back to, a whole address of this origin. Default: this page. */
  returnTo?: string | undefined;
  /** Nothing is stored. */
  isDryRun?: boolean | undefined;
}

/**
 * Connects a calendar: she chooses whose, and consents there, or says what it takes. Render it always, not only while it
 * is open: after a redirect it is what comes back, and shows itself. Its words are those of `loadCalendarEnglish`.
 */
export function ConnectCalendarDialog(props: ConnectCalendarDialogProps) {
  const chooser = useChooser(props);
  return chooser.isShown ? <OpenDialog {...props} chooser={chooser} /> : null;
}

type OpenDialogProps = ConnectCalendarDialogProps & { chooser: ReturnType<typeof useChooser> };

function OpenDialog({
  chooser,
  providers = calendarProviders,
  logos,
  isDryRun = false,
  onFailed,
}: OpenDialogProps) {
  const { t } = useCal();
  const { chosen, last, controller } = chooser;
  const form = useProviderForm({
    isDryRun,
    onSaved: chooser.connected,
    onRefused: (error) => onFailed?.(error),
  });
  const close = () => !form.isPending && chooser.close();
  const isWritten = chosen !== null && !isByConsent(chosen);
  const isAlone = providers.length === 1;

  const back = () => {
    form.forget();
    chooser.back();
  };
  const backButton = (
    <BackButton
      key={chosen}
      takesFocus={!isWritten}
      onClick={isAlone ? close : back}
      disabled={form.isPending}
      focusableWhenDisabled
    >
      {t(isAlone ? 'connect.close' : 'connect.back')}
    </BackButton>
  );
  return (
    <Dialog
      title={chosen ? t(`connect.${chosen}`) : t('connect.title')}
      closeLabel={t('connect.close')}
      onClose={close}
      actions={
        chosen && (
          <>
            {backButton}
            {isWritten && (
              <Button
                type="submit"
                form={form.id}
                variant="primary"
                pending={form.isPending}
                pendingText={t('connect.submitting')}
              >
                {t('connect.submit')}
              </Button>
            )}
          </>
        )
      }
    >
      {chosen === null && (
        <>
          <p>{t('connect.text')}</p>
          <ProviderList providers={providers} logos={logos} last={last} t={t} onChoose={chooser.choose} />
        </>
      )}
      {chosen === 'apple' && <AppleForm form={form} t={t} />}
      {chosen === 'ics' && <IcsForm form={form} t={t} />}
      {controller && chosen && (
        <ConnectionProgress controller={controller} provider={t(`connect.${chosen}`)} t={t} />
      )}
    </Dialog>
  );
}

/** Where nothing is to be written, it is what has the focus. */
function BackButton({ takesFocus, ...rest }: ButtonProps & { takesFocus: boolean }) {
  const button = useFirstFocus<HTMLButtonElement>(takesFocus);
  return <Button {...rest} ref={button} variant="quiet" />;
}
