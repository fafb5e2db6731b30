'use client';
import { Button } from '../../ui/action/Button.js';
import { Icon } from '../../ui/display/Icon.js';
import { moreIcon, trashIcon } from '../../ui/display/settingsIcons.js';
import { Menu } from '../../ui/menu/Menu.js';
import type { MenuItem } from '../../ui/menu/menuItem.js';
import { accountName, providerName } from '../accountName.js';
import type { CalendarWords } from '../words.js';
import type { AccountCardModel } from './calendarAccounts.model.js';

export interface AccountMenuProps {
  card: AccountCardModel;
  canConnect: boolean;
  canRemove: boolean;
  words: CalendarWords;
  onReconnect: () => void;
  onCheck: () => void;
  onRemove: () => void;
}

/** What can be done with an account. */
export function AccountMenu(props: AccountMenuProps) {
  const { card, canConnect, canRemove, words, onReconnect, onCheck, onRemove } = props;
  const { t } = words;
  const { account, provider } = card;
  const label = t('calendars.menu', { account: accountName(account, t) });
  const canReconnect = canConnect && provider !== null && account.delegationCredentialId === null;
  const things: (MenuItem | false)[][] = [
    [
      { value: 'check', label: t('calendars.checkAgain'), icon: <Icon name="refresh" /> },
      canReconnect && {
        value: 'reconnect',
        label: t('calendars.reconnect', { provider: providerName(account, t) }),
        icon: <Icon name="link" />,
      },
    ],
    [
      canRemove && {
        value: 'remove',
        label: t('calendars.removeMenu'),
        icon: <Icon path={trashIcon} />,
        tone: 'danger',
      },
    ],
  ];
  const groups = things
    .map((group) => group.filter((item) => item !== false))
    .filter((group) => group.length > 0);
  const chosen: Record<string, () => void> = { check: onCheck, reconnect: onReconnect, remove: onRemove };
  return (
    <Menu
      label={label}
      groups={groups}
      onChoose={(value) => chosen[value]?.()}
      trigger={(trigger) => (
        <Button {...trigger} variant="quiet" iconOnly aria-label={label}>
          <Icon path={moreIcon} />
        </Button>
      )}
    />
  );
}
