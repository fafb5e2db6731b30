import { lettersOf } from '../../connection/calendars/calendarProviders.js';
import type { AccountCardModel } from './calendarAccounts.model.js';
import type { CalendarAccountsLooks } from './calendarAccountsOptions.js';

export interface AccountMarkProps {
  card: Pick<AccountCardModel, 'account' | 'provider'>;
  logos: CalendarAccountsLooks['logos'];
}

/** The provider's letters, or the host's own picture for it. Decoration: its name stands beside it. */
export function AccountMark({ card: { account, provider }, logos }: AccountMarkProps) {
  const letter = provider ? lettersOf[provider] : account.provider.slice(0, 1).toUpperCase();
  return (
    <span className="daybook-calendars-mark" aria-hidden="true">
      {(provider && logos?.[provider]) ?? letter}
    </span>
  );
}
