import { CalendarSettings } from 'daybook';
import { expect, it, vi } from 'vitest';
import { openHostPage } from '../../support/connectPage.js';
import { backPage, consentWindow, otherWindows } from '../../support/provider/consentWindow.js';
import { openProvider } from '../../support/provider/openProvider.js';

/** Noor has connected her account at Google. */
async function openConnected() {
  const provider = await openProvider();
  const { authUrl } = await provider.ask('/v2/calendars/google/connect');
  const state = encodeURIComponent(new URL(authUrl).searchParams.get('state') ?? '');
  const saved = `/v2/calendars/google/save?code=noor@noor.example&state=${state}`;
  await fetch(provider.url + saved, { redirect: 'manual' });
  return provider;
}

it('an account that broke is connected anew in a window, and works', async () => {
  const provider = await openConnected();
  await provider.fault({ name: 'refresh-refused' });
  const onConnectSuccess = vi.fn();
  const host = openHostPage(
    provider.props,
    <CalendarSettings calendarRedirectUrls={{ google: backPage() }} onConnectSuccess={onConnectSuccess} />,
  );
  const google = host.root.getByRole('region', { name: 'Google Calendar', exact: true });
  await expect.element(google).toHaveTextContent('Needs attention');
  await host.button('Reconnect Google Calendar').click();
  await consentWindow.allow();
  await expect.element(google).toHaveTextContent('Working');
  await expect.element(google.getByRole('switch', { name: 'noor@noor.example' })).toBeChecked();
  await expect.element(host.text(/is connected again|The calendar is connected/).first()).toBeVisible();
  await expect.poll(() => onConnectSuccess.mock.calls.length).toBe(1);
  await expect.poll(otherWindows, { timeout: 20_000 }).toBe(0);
});
