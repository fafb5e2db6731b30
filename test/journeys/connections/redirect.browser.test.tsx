import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { consentWindow, otherWindows } from '../../support/provider/consentWindow.js';
import { openProvider } from '../../support/provider/openProvider.js';

const HOST = '/served/host';

async function leaveBy(part: string, presses: readonly string[]) {
  const provider = await openProvider();
  await commands.windowOpen(provider.hostPage(part));
  for (const button of presses) await commands.windowPress(HOST, button);
  await consentWindow.address();
  return provider;
}
const address = async () => new URL(await commands.windowAt(HOST));

describe('Google by the page itself', () => {
  it('is connected when the page comes back, whose address is then as before', async () => {
    const provider = await leaveBy('google', ['Connect Google Calendar']);
    await consentWindow.allow();
    const text = await commands.windowReads(HOST, 'Connected as number.');
    expect(text).not.toContain('Not connected');
    expect(await provider.accounts()).toEqual(['google_calendar noor@noor.example']);
    expect((await address()).href).toBe(provider.hostPage('google'));
  });

  it('tells it once: a page that is read again has nothing to tell', async () => {
    const provider = await leaveBy('google', ['Connect Google Calendar']);
    await consentWindow.allow();
    await commands.windowReads(HOST, 'Connected as number.');
    await commands.windowRun(HOST, 'location.reload()');
    const text = await commands.windowReads(HOST, 'Google Calendar connected');
    expect(text).not.toContain('Connected as');
    expect(await provider.accounts()).toHaveLength(1);
  });

  it('says when it was refused', async () => {
    const provider = await leaveBy('google', ['Connect Google Calendar']);
    await consentWindow.refuse();
    await commands.windowReads(HOST, 'Not connected: refused.');
    expect(await provider.accounts()).toEqual([]);
  });

  it('believes no state that nobody said, and closes no window for it', async () => {
    const provider = await openProvider();
    const forged = `${provider.hostPage('google')}&daybook-connection=${'a'.repeat(32)}`;
    await commands.windowOpen(forged);
    const text = await commands.windowReads(HOST, 'Connect Google Calendar');
    expect(text).not.toMatch(/onnected as|Not connected|Checking with/);
  });

  it('comes back to the chooser, which was closed by then', async () => {
    await leaveBy('chooser', ['Connect a calendar', 'Google Calendar Opens a window to sign in']);
    await consentWindow.refuse();
    await commands.windowReads(HOST, 'Nothing was connected');
    await commands.windowPress(HOST, 'Try again');
    await consentWindow.allow();
    const text = await commands.windowReads(HOST, 'Connected as number.');
    expect(text).not.toContain('Nothing was connected');
  });

  it('is how it goes on where the browser blocked the window', async () => {
    const provider = await openProvider();
    await commands.windowOpen(provider.hostPage('usual'));
    await commands.windowRun(HOST, 'window.open = () => null');
    await commands.windowPress(HOST, 'Connect Google Calendar');
    await commands.windowReads(HOST, 'Your browser blocked the window');
    await commands.windowPress(HOST, 'Go on in this window');
    await consentWindow.allow();
    const text = await commands.windowReads(HOST, 'Connected as number.');
    expect(text).not.toMatch(/blocked|Not connected/);
    expect(await provider.accounts()).toEqual(['google_calendar noor@noor.example']);
    expect([await otherWindows(), (await address()).href]).toEqual([1, provider.hostPage('usual')]);
  });

  it('is how it is done on a phone, which has no second window', async () => {
    const provider = await openProvider();
    await commands.windowOpen(provider.hostPage('usual'), 'phone');
    await commands.windowPress(HOST, 'Connect Google Calendar');
    await consentWindow.address();
    expect(await otherWindows()).toBe(1);
    await consentWindow.allow();
    await commands.windowReads(HOST, 'Connected as number.');
    expect(await provider.accounts()).toEqual(['google_calendar noor@noor.example']);
  });
});
