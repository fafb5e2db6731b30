'use client';
import type { SettingWords } from '../../../../../event-type/settingWords.js';
import { sentences } from '../../../../../i18n/sentences.js';
import type { SettingValues } from '../../../../../queries/event-type/settingValues.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';
import { hasNoTurns } from '../teamHosts.js';
import { useTeam } from '../useTeam.js';
import { CopyNotices } from './CopyNotices.js';
import { HostList } from './HostList.js';
import { MembersNotice } from './MembersNotice.js';

/** What the hosts come to, in words. */
function summary({ schedulingType, hosts }: SettingValues, { t, f }: SettingWords): string {
  const count = hosts.length;
  if (schedulingType === 'managed') {
    return count === 0 ? t('eventType.team.nobodyManaged') : t('eventType.team.hosts.managed', { count });
  }
  if (count === 0) return t('eventType.team.nobody');
  const fixed = hosts.filter(({ mandatory }) => mandatory).length;
  const inTurn = count - fixed;
  if (schedulingType !== 'roundRobin' || inTurn === 0) {
    return count === 1
      ? t('eventType.team.hosts.collectiveAlone')
      : t('eventType.team.hosts.collective', { count });
  }
  return sentences(
    f,
    inTurn === 1
      ? t('eventType.team.hosts.roundRobinAlone')
      : t('eventType.team.hosts.roundRobin', { count: inTurn }),
    fixed > 0 && t('eventType.team.hosts.mandatory', { count: fixed }),
  );
}

/** Who hosts, one by one, and what follows from it. */
export function HostsField() {
  const { editor, words } = useEditor();
  const { t } = words;
  const { draft, base } = editor;
  const hosts = useSetting('hosts');
  const kind = useSetting('schedulingType');
  const team = useTeam();
  const isLater = draft.assignAllTeamMembers && !base.assignAllTeamMembers;
  return (
    <SettingField
      setting={hosts}
      names="group"
      hint={isLater ? t('eventType.team.everyoneLater') : summary(draft, words)}
    >
      {!isLater && <HostList setting={hosts} team={team} />}
      {!draft.assignAllTeamMembers && <MembersNotice team={team} />}
      {hasNoTurns(draft) && (
        <Notice
          title={t('eventType.team.noTurns')}
          live="polite"
          actions={
            !kind.isReadOnly && (
              <Button size="s" onClick={() => kind.set('collective')}>
                {t('eventType.team.makeCollective')}
              </Button>
            )
          }
        >
          {t('eventType.team.noTurnsText')}
        </Notice>
      )}
      <CopyNotices nameOf={team.nameOf} />
    </SettingField>
  );
}
