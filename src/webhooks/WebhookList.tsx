'use client';
import { RecordList } from '../settings/records/RecordList.js';
import { WebhookEditor } from './editor/WebhookEditor.js';
import { WebhookRow } from './WebhookRow.js';
import type { WebhookScene } from './webhookScene.js';

export interface WebhookListProps extends WebhookScene {
  /** Of what stands in the list's place: one below the heading around it. */
  headingLevel: 3 | 4;
}

/** Who is called for what, each changed by itself and at once. */
export function WebhookList({ headingLevel, ...scene }: WebhookListProps) {
  const { editing, t } = scene;
  return (
    <RecordList
      label={t('webhooks.title')}
      items={editing.webhooks}
      error={editing.error}
      onRetry={editing.retry}
      failedTitle={t('webhooks.failed')}
      emptyTitle={t('webhooks.empty')}
      emptyText={t('webhooks.emptyText')}
      headingLevel={headingLevel}
      addText={t('webhooks.add')}
      isReadOnly={editing.isReadOnly}
      t={t}
      row={(webhook, onGone) => <WebhookRow key={webhook.id} webhook={webhook} {...scene} onGone={onGone} />}
      form={(onDone) => <WebhookEditor webhook={null} {...scene} onDone={onDone} />}
    />
  );
}
