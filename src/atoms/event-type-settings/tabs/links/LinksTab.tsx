'use client';
import { hasPrivateLinks } from '../../../../queries/event-type/privateLinks.js';
import { usePrivateLinks } from '../../../../queries/event-type/usePrivateLinks.js';
import { RecordList } from '../../../../settings/records/RecordList.js';
import { Notice } from '../../../../ui/feedback/Notice.js';
import { useEditor } from '../../composition/EventTypeScene.js';
import { TabSection } from '../../parts/TabSection.js';
import { LinkForm } from './parts/LinkForm.js';
import { LinkRow } from './parts/LinkRow.js';

/** Links that work for a while or for some bookings. They are written at once. */
export function LinksTab() {
  const { editor, words } = useEditor();
  const { t } = words;
  const input = { ...editor.owner, id: editor.eventType.id };
  const links = usePrivateLinks(input);
  return (
    <TabSection title={t('eventType.tab.links')} hint={t('eventType.links.hint')}>
      {hasPrivateLinks(input) ? (
        <RecordList
          label={t('eventType.tab.links')}
          items={links.data}
          error={links.error}
          onRetry={() => void links.refetch()}
          failedTitle={t('eventType.links.failed')}
          emptyIcon="link"
          emptyTitle={t('eventType.links.empty')}
          emptyText={t('eventType.links.emptyText')}
          headingLevel={4}
          addText={t('eventType.links.add')}
          isReadOnly={editor.isReadOnly}
          t={t}
          row={(link, onGone) => <LinkRow key={link.id} link={link} input={input} onGone={onGone} />}
          form={(onDone) => <LinkForm input={input} link={null} onDone={onDone} />}
        />
      ) : (
        <Notice live="none">{t('eventType.links.noneOfTeams')}</Notice>
      )}
    </TabSection>
  );
}
