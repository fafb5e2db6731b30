'use client';
import { appName } from '../../../event-type/places/placeLabel.js';
import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import { placeOfApp } from '../../../queries/apps/conferencingApps.js';
import { ConfirmDialog } from '../../../ui/dialog/ConfirmDialog.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { DisconnectQuestion } from '../conferencingApps.model.js';

export interface DisconnectDialogProps {
  question: DisconnectQuestion;
  t: Translator;
  onKeep: () => void;
  onConfirm: () => void;
}

/** Asks before an app is disconnected, and says what follows from it, as far as that is known. */
export function DisconnectDialog({ question, t, onKeep, onConfirm }: DisconnectDialogProps) {
  const { app, users, isDefault, isPending, error } = question;
  const name = appName(placeOfApp[app]);
  return (
    <ConfirmDialog
      title={t('apps.disconnectTitle', { name })}
      keepLabel={t('apps.disconnectKeep')}
      confirmLabel={t('apps.disconnect')}
      tone="danger"
      pending={isPending}
      pendingText={t('apps.disconnecting')}
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      {error && (
        <Notice tone="danger" title={t('apps.disconnectedFailed', { name })}>
          {t(errorText(error))}
        </Notice>
      )}
      <p className="daybook-text">{t('apps.disconnectText')}</p>
      {users !== null && users.length > 0 && (
        <>
          <p className="daybook-text">{t('apps.disconnectUsers', { name, count: users.length })}</p>
          <ul className="daybook-apps-users">
            {users.map((title, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have one title, and the list never moves
              <li key={index} className="daybook-text">
                {title}
              </li>
            ))}
          </ul>
        </>
      )}
      {users?.length === 0 && <p className="daybook-text">{t('apps.disconnectUnused')}</p>}
      {isDefault && <p className="daybook-text">{t('apps.disconnectDefault')}</p>}
    </ConfirmDialog>
  );
}
