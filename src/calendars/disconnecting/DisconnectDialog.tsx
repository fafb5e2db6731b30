'use client';
import { errorText } from '../../i18n/errorText.js';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { accountName } from '../accountName.js';
import type { CalendarWords } from '../words.js';
import { consequenceTexts } from './consequenceTexts.js';
import type { DisconnectQuestion } from './useDisconnection.js';

export interface DisconnectDialogProps {
  question: DisconnectQuestion;
  words: CalendarWords;
  onKeep: () => void;
  onConfirm: () => void;
}

/** Asks before an account goes, and says what follows: what no longer blocks, and where bookings go then. */
export function DisconnectDialog({ question, words, onKeep, onConfirm }: DisconnectDialogProps) {
  const { account, consequences, isPending, error } = question;
  const { t } = words;
  return (
    <ConfirmDialog
      title={t('calendars.removeTitle', { account: accountName(account, t) })}
      keepLabel={t('calendars.keep')}
      confirmLabel={t('calendars.remove')}
      tone="danger"
      pending={isPending}
      pendingText={t('calendars.removing')}
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      {error && (
        <Notice tone="danger" title={t('calendars.removeFailed')}>
          {t(errorText(error))}
        </Notice>
      )}
      <div className="daybook-calendars-consequences">
        {consequenceTexts(consequences, words).map((text) => (
          <p key={text} className="daybook-text">
            {text}
          </p>
        ))}
      </div>
    </ConfirmDialog>
  );
}
