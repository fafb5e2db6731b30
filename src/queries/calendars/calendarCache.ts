import { list } from '../../contract/calendars/calendars.operations.js';
import type { Cal } from '../../provider/CalContext.js';
import { queryKey } from '../queryKey.js';
import { allSlotsKey } from '../slots.js';
import { type ConnectedCalendars, calendarKey } from './connectedCalendars.js';
import { connectedCalendarsQuery } from './connectedCalendarsQuery.js';
import type {
  CalendarCredentialsInput,
  DestinationCalendarInput,
  SelectedCalendarInput,
} from './writeCalendars.js';

type Cached = Pick<Cal, 'client' | 'queryClient'>;

/**
 * After any change of what is connected: accounts, calendars and slots are read again where they are shown. When each
 * calendar is busy has its own answer, which no choice of hers changes.
 */
export async function forgetCalendars({ client, queryClient }: Cached): Promise<void> {
  const stale = [queryKey(client, list), allSlotsKey(client)];
  await Promise.all(stale.map((key) => queryClient.invalidateQueries({ queryKey: key })));
}

type Change = (calendars: ConnectedCalendars) => ConnectedCalendars;

/** Shows a change before the API has answered. Gives the way back, for when it refuses: others that are under way stay. */
async function expect(
  { client, queryClient }: Cached,
  change: Change,
  back: (was: ConnectedCalendars) => Change,
) {
  const { queryKey: key } = connectedCalendarsQuery(client);
  await queryClient.cancelQueries({ queryKey: key });
  const was = queryClient.getQueryData<ConnectedCalendars>(key);
  if (!was) return () => {};
  queryClient.setQueryData<ConnectedCalendars>(key, change(was));
  return () => {
    queryClient.setQueryData<ConnectedCalendars>(key, (now) => now && back(was)(now));
  };
}

const withSelected =
  (input: SelectedCalendarInput, isSelected: boolean): Change =>
  (all) => ({
    ...all,
    accounts: all.accounts.map((account) => ({
      ...account,
      calendars: account.calendars.map((calendar) =>
        calendarKey(calendar) === calendarKey(input) ? { ...calendar, isSelected } : calendar,
      ),
    })),
  });

export const expectSelected = (cal: Cached, input: SelectedCalendarInput, isSelected: boolean) =>
  expect(cal, withSelected(input, isSelected), () => withSelected(input, !isSelected));

const withDestination =
  ({ integration, externalId }: DestinationCalendarInput): Change =>
  (all) => {
    const account = all.accounts.find(({ calendars }) =>
      calendars.some((calendar) => calendarKey(calendar) === calendarKey({ integration, externalId })),
    );
    const found = account?.calendars.find((calendar) => calendar.externalId === externalId);
    if (!account || !found) return all;
    const { credentialId, name } = found;
    const { provider, email } = account;
    const id = all.destination?.id ?? 0;
    return { ...all, destination: { id, integration, externalId, credentialId, name, provider, email } };
  };

export const expectDestination = (cal: Cached, input: DestinationCalendarInput) =>
  expect(cal, withDestination(input), ({ destination }) => (now) => ({ ...now, destination }));

/** The account is gone. Where its bookings go instead is for the API to say. */
export function keepWithout({ client, queryClient }: Cached, input: CalendarCredentialsInput): void {
  const { credentialId, integration } = input;
  const { queryKey: key } = connectedCalendarsQuery(client);
  queryClient.setQueryData<ConnectedCalendars>(
    key,
    (now) =>
      now && {
        accounts: now.accounts.filter(
          (account) => account.credentialId !== credentialId || account.integration !== integration,
        ),
        destination: now.destination?.credentialId === credentialId ? null : now.destination,
      },
  );
}
