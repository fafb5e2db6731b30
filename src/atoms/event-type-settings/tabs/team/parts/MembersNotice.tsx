'use client';
import { errorText } from '../../../../../i18n/errorText.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { hostable } from '../teamHosts.js';
import type { Team } from '../useTeam.js';

/** Why somebody is not to be chosen, or nobody is. */
export function MembersNotice({ team }: { team: Team }) {
  const { t } = useEventTypeScene().words;
  const { status, members } = team;
  switch (status) {
    case 'loading':
      return (
        <p className="daybook-text" data-tone="muted" data-size="s" role="status">
          {t('eventType.team.membersLoading')}
        </p>
      );
    case 'refused':
      return (
        <Notice title={t('eventType.team.membersRefused')}>{t('eventType.team.membersRefusedText')}</Notice>
      );
    case 'failed':
      return (
        <Notice
          tone="danger"
          title={t('eventType.team.membersFailed')}
          actions={
            <Button size="s" onClick={team.retry}>
              {t('booker.retry')}
            </Button>
          }
        >
          {t(errorText(team.error))}
        </Notice>
      );
    case 'ready': {
      const count = members.length - hostable(members).length;
      if (members.length === count) return <Notice title={t('eventType.team.membersNone')} live="none" />;
      if (count === 0) return null;
      return (
        <p className="daybook-text" data-tone="muted" data-size="s">
          {t('eventType.team.invited', { count })}
        </p>
      );
    }
  }
}
