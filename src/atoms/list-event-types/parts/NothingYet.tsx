import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';

export interface NothingYetProps {
  isTeam: boolean;
  createButton: ReactNode;
  t: Translator;
}

/** There are no event types: what they are, and how to make one. */
export function NothingYet({ isTeam, createButton, t }: NothingYetProps) {
  return (
    <EmptyState
      icon="calendar"
      title={t('eventType.list.emptyTitle')}
      headingLevel={2}
      actions={createButton && <div className="daybook-event-types-create">{createButton}</div>}
    >
      {t(isTeam ? 'eventType.list.emptyTeamText' : 'eventType.list.emptyText')}
    </EmptyState>
  );
}
