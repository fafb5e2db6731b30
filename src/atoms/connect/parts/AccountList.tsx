import type { Translator } from '../../../i18n/translator.js';
import { accountKey, type CalendarAccount } from '../../../queries/calendars/connectedCalendars.js';
import { Icon } from '../../../ui/display/Icon.js';

export interface AccountListProps {
  accounts: readonly CalendarAccount[];
  t: Translator;
}

/** The accounts that are connected, and which of them no longer answer. */
export function AccountList({ accounts, t }: AccountListProps) {
  if (accounts.length === 0) return null;
  return (
    <ul className="daybook-connect-accounts" aria-label={t('connect.accounts')}>
      {accounts.map((account) => (
        <li key={accountKey(account)} className="daybook-text" data-size="s" data-tone="muted">
          <Icon name={account.problem === null ? 'check' : 'warning'} />
          <span>
            {account.email || account.provider}
            {account.problem !== null && <strong> {t('connect.broken')}</strong>}
          </span>
        </li>
      ))}
    </ul>
  );
}
