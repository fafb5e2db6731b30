import type { Translator } from '../i18n/translator.js';
import type { CalendarAccount } from '../queries/calendars/connectedCalendars.js';
import { providerOf } from './accounts/calendarAccounts.model.js';

type Named = Pick<CalendarAccount, 'integration' | 'provider' | 'email'>;

/** What people call its provider: in our words where it is one of those that can be connected here, else in the API's. */
export function providerName({ integration, provider }: Omit<Named, 'email'>, t: Translator): string {
  const known = providerOf(integration);
  return known ? t(`calendars.${known}`) : provider;
}

/** With its address, where that is known. */
export const accountName = (account: Named, t: Translator): string =>
  account.email === ''
    ? providerName(account, t)
    : t('calendars.account', { provider: providerName(account, t), email: account.email });
