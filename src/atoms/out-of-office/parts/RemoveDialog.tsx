'use client';
import { useState } from 'react';
import type { CalError } from '../../../errors/index.js';
import { errorText } from '../../../i18n/errorText.js';
import type { OutOfOffice } from '../../../queries/outOfOffice.js';
import type { HoursWords } from '../../../schedule/words.js';
import { ConfirmDialog } from '../../../ui/dialog/ConfirmDialog.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { daysText } from './awayTexts.js';

export interface RemoveDialogProps {
  entry: OutOfOffice;
  words: HoursWords;
  onRemove: (entry: OutOfOffice) => Promise<CalError | null>;
  onClose: () => void;
}

/** Asks before an absence goes: its days can be booked again. */
export function RemoveDialog({ entry, words, onRemove, onClose }: RemoveDialogProps) {
  const { t } = words;
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<CalError | null>(null);

  async function confirm() {
    setPending(true);
    const refusal = await onRemove(entry);
    setPending(false);
    if (refusal) setError(refusal);
    else onClose();
  }

  return (
    <ConfirmDialog
      title={t('hours.awayDeleteTitle')}
      keepLabel={t('schedules.deleteKeep')}
      confirmLabel={t('schedules.deleteConfirm')}
      tone="danger"
      pending={isPending}
      pendingText={t('schedules.deleting')}
      onKeep={onClose}
      onConfirm={confirm}
    >
      {error && (
        <Notice tone="danger" title={t('hours.awayDeleteFailed')}>
          {t(errorText(error))}
        </Notice>
      )}
      <p className="daybook-text">{t('hours.awayDeleteText', { days: daysText(entry, words) })}</p>
    </ConfirmDialog>
  );
}
