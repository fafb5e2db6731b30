'use client';
import { errorText } from '../../../i18n/errorText.js';
import { ConfirmDialog } from '../../../ui/dialog/ConfirmDialog.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { HourWords } from '../hourWords.js';
import type { RemovalModel } from '../removalModel.js';
import type { PartProps } from './partProps.js';

/** What happens to the event types that go by it, as far as it is known. */
function consequence({ usedBy, heir, isKnown }: RemovalModel, { t, f }: HourWords): string | null {
  if (usedBy?.length === 0) return t('hours.deleteUnused');
  if (!isKnown) return null;
  if (usedBy === null) {
    return heir ? t('hours.deleteHeirOthers', { heir: heir.name }) : t('hours.deleteUsualOthers');
  }
  const eventTypes = f.list(usedBy.map(({ title }) => title));
  return heir
    ? t('hours.deleteHeir', { heir: heir.name, eventTypes })
    : t('hours.deleteUsual', { eventTypes });
}

/** Asks before it is deleted, and says what follows from it. */
export function RemovalQuestion({ editor, words, send }: PartProps) {
  const { removal, schedule } = editor;
  const { t } = words;
  if (removal.at === 'none' || removal.at === 'deleted') return null;
  const lines = [
    consequence(removal, words),
    removal.isLast ? t('hours.deleteLast') : removal.isDefault ? t('hours.deleteDefault') : null,
    t('hours.deleteFinal'),
  ];
  return (
    <ConfirmDialog
      title={t('hours.deleteTitle', { name: schedule.name })}
      keepLabel={t('hours.deleteKeep')}
      confirmLabel={t('hours.delete')}
      tone="danger"
      pending={removal.at === 'deleting'}
      pendingText={t('hours.deleting')}
      onKeep={() => send({ type: 'deleteDismissed' })}
      onConfirm={() => send({ type: 'deleteConfirmed' })}
    >
      {removal.at === 'failed' && (
        <Notice tone="danger" title={t('hours.deleteFailed')}>
          {t(errorText(removal.error))}
        </Notice>
      )}
      {lines.map(
        (line) =>
          line !== null && (
            <p key={line} className="daybook-text">
              {line}
            </p>
          ),
      )}
    </ConfirmDialog>
  );
}
