'use client';
import { useState } from 'react';
import { errorText } from '../../../../i18n/errorText.js';
import { hasPrivateLinks } from '../../../../queries/event-type/privateLinks.js';
import { usePrivateLinks } from '../../../../queries/event-type/usePrivateLinks.js';
import { Button } from '../../../../ui/action/Button.js';
import { Skeleton } from '../../../../ui/display/Skeleton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
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
  const [isMaking, setMaking] = useState(false);
  const { data } = links;

  function body() {
    if (!hasPrivateLinks(input)) return <Notice live="none">{t('eventType.links.noneOfTeams')}</Notice>;
    if (links.isError) {
      return (
        <Notice
          tone="danger"
          title={t('eventType.links.failed')}
          actions={
            <Button size="s" onClick={() => void links.refetch()}>
              {t('booker.retry')}
            </Button>
          }
        >
          {t(errorText(links.error))}
        </Notice>
      );
    }
    if (!data) return <Skeleton />;
    return (
      <>
        {data.length === 0 && !isMaking && (
          <EmptyState icon="link" title={t('eventType.links.empty')} headingLevel={4}>
            {t('eventType.links.emptyText')}
          </EmptyState>
        )}
        {data.length > 0 && (
          <ul className="daybook-records" aria-label={t('eventType.tab.links')}>
            {data.map((link) => (
              <LinkRow key={link.id} link={link} input={input} />
            ))}
          </ul>
        )}
        {isMaking && <LinkForm input={input} link={null} onDone={() => setMaking(false)} />}
        {!isMaking && !editor.isReadOnly && (
          <div className="daybook-records-add">
            <Button onClick={() => setMaking(true)}>{t('eventType.links.add')}</Button>
          </div>
        )}
      </>
    );
  }

  return (
    <TabSection title={t('eventType.tab.links')} hint={t('eventType.links.hint')}>
      {body()}
    </TabSection>
  );
}
