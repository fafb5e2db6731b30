'use client';
import type { HostSetting } from '../../../../../queries/event-type/settingValues.js';
import type { TeamMember } from '../../../../../queries/teamMembers.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Combobox } from '../../../../../ui/combobox/Combobox.js';
import { Icon } from '../../../../../ui/display/Icon.js';
import { plusIcon } from '../../../../../ui/display/settingsIcons.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { hostable } from '../teamHosts.js';

export interface AddHostProps {
  members: readonly TeamMember[];
  chosen: readonly HostSetting[];
  /** The members are being read. */
  isPending: boolean;
  /** Somebody has to be chosen. */
  isInvalid: boolean;
  onToggle: (userId: number) => void;
}

/** The members of the team to choose among; the list stays open for several. */
export function AddHost({ members, chosen, isPending, isInvalid, onToggle }: AddHostProps) {
  const { t } = useEventTypeScene().words;
  const options = hostable(members).map(({ userId, name, email, username }) => ({
    value: String(userId),
    label: name,
    ...(email !== name && { aside: email }),
    keywords: `${email} ${username ?? ''}`,
  }));
  return (
    <Combobox
      groups={() => [{ options }]}
      value={chosen.map(({ userId }) => String(userId))}
      onValueChange={(userId) => onToggle(Number(userId))}
      label={t('eventType.team.addLabel')}
      searchLabel={t('eventType.team.search')}
      emptyText={t('eventType.team.noMember')}
      moreText={(count) => t('eventType.team.moreMembers', { count })}
      align="start"
      trigger={(trigger) => (
        <Button
          {...trigger}
          size="s"
          pending={isPending}
          disabled={options.length === 0}
          focusableWhenDisabled
          data-focus="addHost"
          data-invalid={isInvalid ? '' : undefined}
        >
          <Icon path={plusIcon} />
          {t('eventType.team.add')}
        </Button>
      )}
    />
  );
}
