'use client';
import { useId } from 'react';
import { LockNote } from '../../ui/form/LockNote.js';
import { usePart } from '../../ui/usePart.js';
import { accountName, providerName } from '../accountName.js';
import type { CalendarWords } from '../words.js';
import { AccountMark } from './AccountMark.js';
import { AccountMenu } from './AccountMenu.js';
import { AccountTrouble } from './AccountTrouble.js';
import { CalendarRow } from './CalendarRow.js';
import type { AccountCardModel } from './calendarAccounts.model.js';
import type { CalendarAccountsLooks } from './calendarAccountsOptions.js';
import { HealthBadge } from './HealthBadge.js';
import type { CalendarAccountsController } from './useCalendarAccounts.js';

export interface AccountCardProps {
  card: AccountCardModel;
  controller: CalendarAccountsController;
  looks: CalendarAccountsLooks;
  words: CalendarWords;
}

/** An account: how it is, its calendars, and what can be done with it. */
export function AccountCard({ card, controller, looks, words }: AccountCardProps) {
  const part = usePart();
  const { account, health, provider, rows, notRemovable } = card;
  const { t } = words;
  const title = useId();
  const { allowDelete = true, allowConnect = true } = looks;
  const canRemove = allowDelete && notRemovable === null;
  const acts = {
    canConnect: allowConnect,
    canRemove,
    onReconnect: () => controller.connecting.open(provider ?? undefined),
    onCheck: controller.retry,
    onRemove: () => controller.askToDisconnect(account),
  };
  return (
    <section
      className={part('daybook-calendars-account')}
      data-health={health === 'broken' ? 'broken' : undefined}
      aria-labelledby={title}
    >
      <div className="daybook-calendars-account-head">
        <AccountMark card={card} logos={looks.logos} />
        <div className="daybook-calendars-account-name">
          <h3 id={title} className="daybook-heading" data-size="m">
            {providerName(account, t)}
          </h3>
          {account.email !== '' && (
            <p className="daybook-text" data-tone="muted">
              {account.email}
            </p>
          )}
        </div>
        <HealthBadge health={health} t={t} />
        <AccountMenu card={card} words={words} {...acts} />
      </div>
      {health === 'broken' && (
        <AccountTrouble card={card} words={words} isChecking={controller.isReading} {...acts} />
      )}
      {rows.length > 0 && (
        <ul
          className="daybook-calendars-list"
          aria-label={t('calendars.listOf', { account: accountName(account, t) })}
        >
          {rows.map((row) => (
            <CalendarRow key={row.key} row={row} t={t} onSwitch={controller.setSelected} />
          ))}
        </ul>
      )}
      {rows.length === 0 && health !== 'broken' && (
        <p className={part('daybook-calendars-row', 'daybook-text')} data-tone="muted">
          {t('calendars.noneInAccount')}
        </p>
      )}
      {allowDelete && notRemovable && (
        <div className="daybook-calendars-lock">
          <LockNote>{t(`calendars.${notRemovable}Note`)}</LockNote>
        </div>
      )}
    </section>
  );
}
