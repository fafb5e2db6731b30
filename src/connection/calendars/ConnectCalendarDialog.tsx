'use client';
import { useCal } from '../../provider/useCal.js';
import { Button, type ButtonProps } from '../../ui/action/Button.js';
import { Dialog } from '../../ui/dialog/Dialog.js';
import { ConnectionProgress } from '../ConnectionProgress.js';
import { AppleForm } from './AppleForm.js';
import { calendarProviders, isByConsent } from './calendarProviders.js';
import type { ConnectCalendarDialogProps } from './connectCalendarDialogProps.js';
import { IcsForm } from './IcsForm.js';
import { ProviderList } from './ProviderList.js';
import { useChooser } from './useChooser.js';
import { useFirstFocus } from './useFirstFocus.js';
import { useProviderForm } from './useProviderForm.js';

/**
 * Connects a calendar: she chooses whose, and consents there, or says what it takes. Render it always, not only while it
 * is open: after a redirect it is what comes back, and shows itself. Its words are those of `loadCalendarWords`.
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
