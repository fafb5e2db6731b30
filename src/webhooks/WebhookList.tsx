'use client';
import { RecordList } from '../settings/records/RecordList.js';
import { WebhookEditor } from './editor/WebhookEditor.js';
import { WebhookRow } from './WebhookRow.js';
import type { WebhookScene } from './webhookScene.js';

/** Who is called for what, each changed by itself and at once. */
export function WebhookList({ editing, t, say }: WebhookScene) {
  return (
    <RecordList
      label={t('webhooks.title')}
      items={editing.webhooks}
      error={editing.error}
      onRetry={editing.retry}
      failedTitle={t('webhooks.failed')}
      emptyTitle={t('webhooks.empty')}
      emptyText={t('webhooks.emptyText')}
      addText={t('webhooks.add')}
      isReadOnly={editing.isReadOnly}
      t={t}
      row={(webhook, onGone) => (
        <WebhookRow key={webhook.id} webhook={webhook} editing={editing} t={t} say={say} onGone={onGone} />
      )}
      form={(onDone) => <WebhookEditor webhook={null} editing={editing} t={t} say={say} onDone={onDone} />}
    />
  );
}
