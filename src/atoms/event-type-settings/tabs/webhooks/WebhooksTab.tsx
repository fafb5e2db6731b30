'use client';
import { useWebhookEditing } from '../../../../webhooks/useWebhookEditing.js';
import { WebhookList } from '../../../../webhooks/WebhookList.js';
import { useEditor } from '../../composition/EventTypeScene.js';
import { TabSection } from '../../parts/TabSection.js';

/** Who is told of its bookings. Written at once. */
export function WebhooksTab() {
  const { editor, words, say, isDryRun } = useEditor();
  const { t } = words;
  const editing = useWebhookEditing({
    owner: { kind: 'eventType', eventTypeId: editor.eventType.id, teamId: editor.owner.teamId },
    isDryRun,
    isReadOnly: editor.isReadOnly,
  });
  return (
    <TabSection
      title={t('eventType.tab.webhooks')}
      hint={
        <>
          {t('webhooks.hintEventType')} {t('webhooks.atOnce')}
        </>
      }
    >
      <WebhookList headingLevel={4} editing={editing} t={t} say={say} />
    </TabSection>
  );
}
