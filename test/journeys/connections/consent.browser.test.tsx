import { Connect, type ConnectionEnd } from 'daybook';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { openHostPage } from '../../support/connectPage.js';
import { backPage, consentWindow, otherWindows } from '../../support/provider/consentWindow.js';
import { openProvider } from '../../support/provider/openProvider.js';

const google = 'Connect Google Calendar';

async function start(props: Parameters<typeof Connect.GoogleCalendar>[0] = {}) {
  const provider = await openProvider();
  const onSuccess = vi.fn<(accountId: number | null) => void>();
  const onError = vi.fn<(end: ConnectionEnd | Error) => void>();
  const host = openHostPage(
    provider.props,
    <Connect.GoogleCalendar redir={backPage()} onSuccess={onSuccess} onError={onError} {...props} />,
  );
  await expect.element(host.button(google)).toBeEnabled();
  return { provider, host, onSuccess, onError };
}
const whys = (onError: { mock: { calls: readonly unknown[][] } }) => onError.mock.calls.map(([end]) => end);

describe('Google by a window', () => {
  it('is connected once she allows it, is told once, and leaves no window', async () => {
    const { provider, host, onSuccess, onError } = await start();
    await host.button(google).click();
    await expect.element(host.text(/^Sign in to Google Calendar in the window/).first()).toBeVisible();
    await consentWindow.allow();
    await expect.element(host.button('Google Calendar connected')).toBeDisabled();
    expect(await provider.accounts()).toEqual(['google_calendar noor@noor.example']);
    await expect.poll(otherWindows, { timeout: 20_000 }).toBe(0);
    await expect.poll(() => onSuccess.mock.calls).toEqual([[expect.any(Number)]]);
    expect(onError).not.toHaveBeenCalled();
  });

  it('is noticed where the provider cuts the window off from the page, and closes by itself', async () => {
    const provider = await openProvider();
    await provider.cutOpener();
    const onSuccess = vi.fn();
    const redir = provider.hostPage('returned');
    const host = openHostPage(provider.props, <Connect.GoogleCalendar redir={redir} onSuccess={onSuccess} />);
    await host.button(google).click();
    await consentWindow.address();
    // It looks closed from the beginning: that is said, and what comes later counts all the same.
    await expect.element(host.text('The window was closed, and nothing was connected')).toBeVisible();
    await consentWindow.allow();
    // The page that it comes back to is read as a whole first.
    await expect.poll(() => onSuccess.mock.calls.length, { timeout: 40_000 }).toBe(1);
    await expect.element(host.button('Google Calendar connected')).toBeVisible();
    await expect.poll(otherWindows, { timeout: 40_000 }).toBe(0);
  });

  it('takes a second account, and shows both', async () => {
    const { provider, host, onSuccess } = await start({ isMultiCalendar: true });
    await host.button(google).click();
    await consentWindow.allow();
    await expect.element(host.text('noor@noor.example')).toBeVisible();
    await host.button(google).click();
    await consentWindow.choose('private');
    await consentWindow.allow();
    await expect.element(host.text('noor.private@gmail.example')).toBeVisible();
    await expect.element(host.text('noor@noor.example')).toBeVisible();
    expect(await provider.accounts()).toHaveLength(2);
    expect(new Set(onSuccess.mock.calls.map(([id]) => id)).size).toBe(2);
  });

  it('says that nothing new came of the same account again', async () => {
    const { host, onError } = await start({ isMultiCalendar: true });
    await host.button(google).click();
    await consentWindow.allow();
    await expect.element(host.text('noor@noor.example')).toBeVisible();
    await host.button(google).click();
    await consentWindow.allow();
    await expect.element(host.text('No other account was connected')).toBeVisible();
    await expect.poll(() => whys(onError)).toEqual([{ why: 'unchanged', error: null }]);
  });

  it('says that it was refused, and lets her try again', async () => {
    const { provider, host, onSuccess, onError } = await start();
    await host.button(google).click();
    await consentWindow.refuse();
    await expect.element(host.text('Nothing was connected')).toBeVisible();
    expect(await provider.accounts()).toEqual([]);
    await expect.poll(() => whys(onError)).toEqual([{ why: 'refused', error: null }]);
    await expect.poll(otherWindows, { timeout: 20_000 }).toBe(0);
    await host.button('Try again').click();
    await consentWindow.allow();
    await expect.poll(() => onSuccess.mock.calls.length).toBe(1);
  });

  it('says that the window was closed half-way', async () => {
    const { host, onError } = await start();
    await host.button(google).click();
    await consentWindow.address();
    await consentWindow.close();
    await expect.element(host.text('The window was closed, and nothing was connected')).toBeVisible();
    await expect.poll(() => whys(onError)).toEqual([{ why: 'closed', error: null }]);
  });

  it('is given up by "Stop", which closes the window and is no error', async () => {
    const { host, onError } = await start();
    await host.button(google).click();
    await consentWindow.address();
    await host.button('Stop').click();
    await expect.element(host.button(google)).toBeEnabled();
    await expect.poll(otherWindows, { timeout: 20_000 }).toBe(0);
    expect(onError).not.toHaveBeenCalled();
  });

  it('goes there and back on a dry run, and stores nothing', async () => {
    const { provider, host, onSuccess } = await start({ isDryRun: true });
    await host.button(google).click();
    await consentWindow.allow();
    await expect.poll(() => onSuccess.mock.calls).toEqual([[null]]);
    expect(await provider.accounts()).toEqual([]);
  });

  it('offers to go on in this window where the browser opens no other', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    onTestFinished(() => open.mockRestore());
    const { host, onError } = await start();
    await host.button(google).click();
    await expect.element(host.text('Your browser blocked the window')).toBeVisible();
    await expect.element(host.button('Go on in this window')).toBeVisible();
    await expect.poll(() => whys(onError)).toEqual([{ why: 'blocked', error: null }]);
  });

  it('begins nothing where the API gives no address, and says why', async () => {
    const { provider, host, onError } = await start();
    await provider.fault({ name: 'outage', operation: 'calendars.getConnectUrl' });
    await host.button(google).click();
    await expect.element(host.text('Google Calendar can’t be connected right now')).toBeVisible();
    await expect
      .poll(() => whys(onError))
      .toEqual([{ why: 'unreachable', error: expect.objectContaining({ status: 500 }) }]);
    await expect.poll(otherWindows, { timeout: 20_000 }).toBe(0);
  });

  it('says that nobody knows while the API is down, and checks again', async () => {
    const { provider, host, onSuccess } = await start();
    await host.button(google).click();
    await consentWindow.address();
    await provider.fault({ name: 'outage', operation: 'calendars.list' });
    await consentWindow.allow();
    await expect.element(host.text('Nobody can say whether it worked')).toBeVisible();
    await provider.clearFaults();
    await host.button('Check again').click();
    await expect.poll(() => onSuccess.mock.calls.length).toBe(1);
    await expect.element(host.button('Google Calendar connected')).toBeVisible();
  });
});

it('Outlook by a window is connected once she allows it, beside an account at Google', async () => {
  const provider = await openProvider();
  const [onSuccess, onError] = [vi.fn(), vi.fn()];
  const host = openHostPage(
    provider.props,
    <>
      <Connect.GoogleCalendar redir={backPage()} />
      <Connect.OutlookCalendar redir={backPage()} onSuccess={onSuccess} onError={onError} />
    </>,
  );
  await host.button('Connect Outlook Calendar').click();
  await expect.element(host.text(/^Sign in to Outlook, Microsoft 365/).first()).toBeVisible();
  expect((await consentWindow.address()).href).toContain('office365');
  await consentWindow.refuse();
  await expect.element(host.text('Nothing was connected')).toBeVisible();
  await host.button('Try again').click();
  await consentWindow.allow();
  await expect.element(host.button('Outlook Calendar connected')).toBeDisabled();
  await expect.element(host.button(google)).toBeEnabled();
  expect(await provider.accounts()).toEqual(['office365_calendar noor@noor.example']);
  await expect.poll(() => onSuccess.mock.calls).toEqual([[expect.any(Number)]]);
  expect(whys(onError)).toEqual([{ why: 'refused', error: null }]);
  await expect.poll(otherWindows, { timeout: 20_000 }).toBe(0);
});

describe('a message that is forged', () => {
  it.each<[string, (state: string) => unknown]>([
    [
      'from another origin, with the right state',
      (state) => ({ daybook: 'returned', state, end: 'success' }),
    ],
    ['of another shape', () => 'returned'],
  ])('is ignored: %s', async (_, message) => {
    const { host, onSuccess, onError } = await start();
    await host.button(google).click();
    const { searchParams } = await consentWindow.address();
    const { redir } = JSON.parse(searchParams.get('state') ?? '{}');
    const state = new URL(redir).searchParams.get('daybook-connection') ?? '';
    expect(state).toMatch(/^[0-9a-f]{32}$/);
    const heard = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
    await consentWindow.say(message(state));
    await heard;
    await expect.element(host.text(/^Sign in to Google Calendar/).first()).toBeVisible();
    expect(await otherWindows()).toBe(1);
    await consentWindow.allow();
    await expect.poll(() => onSuccess.mock.calls.length).toBe(1);
    expect(onError).not.toHaveBeenCalled();
  });

  it('is ignored: from this origin, with another state', async () => {
    const { host, onSuccess } = await start();
    await host.button(google).click();
    await consentWindow.address();
    const message = { daybook: 'returned', state: '0'.repeat(32), end: 'failure' };
    window.postMessage(message, location.origin);
    await consentWindow.leadTo(`${backPage()}?daybook-connection=${'0'.repeat(32)}`);
    await commands.windowReads('/served/back', 'You can close');
    await expect.element(host.text(/^Sign in to Google Calendar/).first()).toBeVisible();
    expect(onSuccess).not.toHaveBeenCalled();
    expect(await otherWindows()).toBe(1);
  });
});
