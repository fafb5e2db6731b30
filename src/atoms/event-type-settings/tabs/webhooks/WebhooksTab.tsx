'use client';
import { useState } from 'react';
import { errorText } from '../../../../i18n/errorText.js';
import { useWebhooks } from '../../../../queries/useWebhooks.js';
import { Button } from '../../../../ui/action/Button.js';
import { Skeleton } from '../../../../ui/display/Skeleton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { Notice } from '../../../../ui/feedback/Notice.js';
import { useEditor } from '../../composition/EventTypeScene.js';
import { TabSection } from '../../parts/TabSection.js';
import { WebhookForm } from './parts/WebhookForm.js';
import { WebhookRow } from './parts/WebhookRow.js';

/** Who is told of its bookings. Written at once. */
export function WebhooksTab() {
  const { editor, words } = useEditor();
  const { t } = words;
  const owner = { eventTypeId: editor.eventType.id, teamId: editor.owner.teamId };
  const webhooks = useWebhooks(owner);
  const [isMaking, setMaking] = useState(false);
  const { data } = webhooks;
  const list = data ?? [];

  return (
    <TabSection title={t('eventType.tab.webhooks')} hint={t('eventType.webhooks.hint')}>
      {webhooks.isPending && <Skeleton />}
      {webhooks.isError && (
        <Notice
          tone="danger"
          title={t('eventType.webhooks.failed')}
          actions={
            <Button size="s" onClick={() => void webhooks.refetch()}>
              {t('booker.retry')}
            </Button>
          }
        >
          {t(errorText(webhooks.error))}
        </Notice>
      )}
      {data?.length === 0 && !isMaking && (
        <EmptyState title={t('eventType.webhooks.empty')} headingLevel={4}>
          {t('eventType.webhooks.emptyText')}
        </EmptyState>
      )}
      {list.length > 0 && (
        <ul className="daybook-records" aria-label={t('eventType.tab.webhooks')}>
          {list.map((webhook) => (
            <WebhookRow key={webhook.id} webhook={webhook} owner={owner} />
          ))}
        </ul>
      )}
      {isMaking && <WebhookForm owner={owner} webhook={null} onDone={() => setMaking(false)} />}
      {data && !isMaking && !editor.isReadOnly && (
        <div className="daybook-records-add">
          <Button onClick={() => setMaking(true)}>{t('eventType.webhooks.add')}</Button>
        </div>
      )}
    </TabSection>
  );
}
