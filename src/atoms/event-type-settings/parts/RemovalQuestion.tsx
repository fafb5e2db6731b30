'use client';
import type { SettingWords } from '../../../event-type/settingWords.js';
import { errorText } from '../../../i18n/errorText.js';
import { ConfirmDialog } from '../../../ui/dialog/ConfirmDialog.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { EventTypeEvent } from '../eventTypeEvents.js';
import type { SettingsEditor } from '../eventTypeSettings.model.js';

export interface RemovalQuestionProps {
  editor: SettingsEditor;
  words: SettingWords;
  send: (event: EventTypeEvent) => void;
}

/** Asks before it is deleted, and says what follows from it. */
export function RemovalQuestion({ editor, words: { t }, send }: RemovalQuestionProps) {
  const { removal, base } = editor;
  if (removal.at === 'none' || removal.at === 'deleted') return null;
  return (
    <ConfirmDialog
      title={t('eventType.deleteTitle', { name: base.title })}
      keepLabel={t('eventType.deleteKeep')}
      confirmLabel={t('eventType.deleteConfirm')}
      tone="danger"
      pending={removal.at === 'deleting'}
      pendingText={t('eventType.deleting')}
      onKeep={() => send({ type: 'deleteDismissed' })}
      onConfirm={() => send({ type: 'deleteConfirmed' })}
    >
      {removal.at === 'failed' && (
        <Notice tone="danger" title={t('eventType.deleteFailed')}>
          {t(errorText(removal.error))}
        </Notice>
      )}
      <p className="daybook-text">{t('eventType.deleteText')}</p>
      {base.schedulingType === 'managed' && base.hosts.length > 0 && (
        <p className="daybook-text">{t('eventType.deleteCopies', { count: base.hosts.length })}</p>
      )}
      <p className="daybook-text">{t('eventType.deleteFinal')}</p>
    </ConfirmDialog>
  );
}
