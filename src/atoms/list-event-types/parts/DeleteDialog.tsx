'use client';
import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import { ConfirmDialog } from '../../../ui/dialog/ConfirmDialog.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { EventTypeDeleteQuestion } from '../listEventTypes.model.js';

export interface DeleteDialogProps {
  question: EventTypeDeleteQuestion;
  /** It could be hidden instead. */
  mayHide: boolean;
  t: Translator;
  onKeep: () => void;
  onConfirm: () => void;
}

/** Asks before an event type is deleted, and says what follows from it. */
export function DeleteDialog({ question, mayHide, t, onKeep, onConfirm }: DeleteDialogProps) {
  const { eventType, isPending, error } = question;
  const { settings, parentId } = eventType;
  const name = settings.title;
  return (
    <ConfirmDialog
      title={t('eventType.deleteTitle', { name })}
      keepLabel={t('eventType.deleteKeep')}
      confirmLabel={t('eventType.deleteConfirm')}
      tone="danger"
      pending={isPending}
      pendingText={t('eventType.deleting')}
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      {error && (
        <Notice tone="danger" title={t('eventType.list.deletedFailed', { name })}>
          {t(errorText(error))}
        </Notice>
      )}
      <p className="daybook-text">{t('eventType.deleteText')}</p>
      {settings.schedulingType === 'managed' && (
        <p className="daybook-text">{t('eventType.list.deleteCopies')}</p>
      )}
      <p className="daybook-text">
        {parentId === null ? t('eventType.deleteFinal') : t('eventType.list.deleteReturns')}
      </p>
      {mayHide && !settings.hidden && <p className="daybook-text">{t('eventType.list.deleteHide')}</p>}
    </ConfirmDialog>
  );
}
