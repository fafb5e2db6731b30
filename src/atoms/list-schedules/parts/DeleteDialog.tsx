'use client';
import { errorText } from '../../../i18n/errorText.js';
import type { HoursWords } from '../../../schedule/words.js';
import { ConfirmDialog } from '../../../ui/dialog/ConfirmDialog.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { DeleteQuestion } from '../listSchedules.model.js';

export interface DeleteDialogProps {
  question: DeleteQuestion;
  words: HoursWords;
  onKeep: () => void;
  onConfirm: () => void;
}

/** What happens to the event types that obey it. */
function consequence({ eventTypes, heir }: DeleteQuestion, { t, f }: HoursWords): string {
  if (eventTypes?.length === 0) return t('schedules.deleteUnused');
  const afterwards = heir ? t('schedules.deleteHeir', { heir: heir.name }) : t('schedules.deleteNoHeir');
  if (!eventTypes) return t('schedules.deleteOthers', { afterwards });
  return t('schedules.deleteUsed', { eventTypes: f.list(eventTypes), afterwards });
}

/** Asks before a schedule is deleted, and says what follows from it. */
export function DeleteDialog({ question, words, onKeep, onConfirm }: DeleteDialogProps) {
  const { schedule, isLast, isPending, error } = question;
  const { t } = words;
  return (
    <ConfirmDialog
      title={t('schedules.deleteTitle', { name: schedule.name })}
      keepLabel={t('schedules.deleteKeep')}
      confirmLabel={t('schedules.deleteConfirm')}
      tone="danger"
      pending={isPending}
      pendingText={t('schedules.deleting')}
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      {error && (
        <Notice tone="danger" title={t('schedules.deletedFailed', { name: schedule.name })}>
          {t(errorText(error))}
        </Notice>
      )}
      <p className="daybook-text">{consequence(question, words)}</p>
      {isLast && <p className="daybook-text">{t('schedules.deleteLast')}</p>}
      {schedule.isDefault && !isLast && <p className="daybook-text">{t('schedules.deleteDefault')}</p>}
    </ConfirmDialog>
  );
}
