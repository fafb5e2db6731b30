import type { ReturnAddresses } from '../../connection/calendars/connectCalendarDialogProps.js';
import type { CalendarAccountsOptions } from '../accounts/calendarAccountsOptions.js';

/** Where each provider leads back to: the incumbent's address for it, or the one for all. */
export const returnAddresses = ({
  returnTo,
  calendarRedirectUrls: urls,
}: Pick<CalendarAccountsOptions, 'returnTo' | 'calendarRedirectUrls'>): ReturnAddresses => ({
  google: urls?.google ?? returnTo,
  office365: urls?.outlook ?? returnTo,
});
