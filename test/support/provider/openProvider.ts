import type { CalProviderProps } from 'daybook';
import type { Fault } from 'daybook/sandbox';
import { onTestFinished } from 'vitest';
import { commands } from 'vitest/browser';
import { openingTime } from '../stage.js';
import { oneHost } from '../worlds.js';
import type { ProviderWorld } from './providerCommands.js';

export type Provider = Awaited<ReturnType<typeof openProvider>>;

/** Noor can be met from nine to five. */
const noor = oneHost({ zone: 'Europe/London', from: '09:00', to: '17:00', lengthMinutes: 30 });

/**
 * A sandbox on a port of its own, with consent pages that a window can really go to. It ends with the test, and closes the
 * windows that are left. A world by function can't be sent: give its data or its name.
 */
export async function openProvider(options: ProviderWorld = {}) {
  // One that opened as the test before ended.
  await commands.windowsClose();
  const { url, demo } = await commands.startProvider({ world: noor, now: openingTime, ...options });
  onTestFinished(async () => {
    await commands.windowsClose();
    await commands.stopProvider(url);
  });
  const { clientId, user } = demo;
  /** As the host's own server asks, or another tab. */
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${user.accessToken}`, 'content-type': 'application/json' };
    const answer = await fetch(url + path, { headers, ...init });
    return (await answer.json()).data;
  };
  return {
    url,
    demo,
    ask,
    /** What a `CalProvider` takes for the host who is signed in. */
    props: {
      clientId,
      options: { apiUrl: url },
      accessToken: user.accessToken,
      getAccessToken: async () => user.accessToken,
      language: 'en',
      now: () => Date.parse(options.now ?? openingTime),
    } satisfies Omit<CalProviderProps, 'children'>,
    /** The address of a page of the host's with that part on it: see `hostPage.tsx`. */
    hostPage: (part: string): string => {
      const page = new URL('/served/host', location.origin);
      const { accessToken: token } = user;
      page.search = new URLSearchParams({ part, token, clientId, apiUrl: url }).toString();
      return page.href;
    },
    fault: (fault: Fault) => commands.tellProvider(url, 'fault', fault),
    clearFaults: () => commands.tellProvider(url, 'clear-faults', {}),
    /** From now on its consent pages cut the window off from who opened it. */
    cutOpener: () => commands.cutOpener(url),
    /** The accounts that are connected, as the server has them: integration and address. */
    accounts: async (): Promise<string[]> => {
      const { connectedCalendars } = await ask('/v2/calendars');
      return connectedCalendars.map(
        (account: { integration: { type: string }; primary?: { email?: string } }) =>
          `${account.integration.type} ${account.primary?.email ?? ''}`.trim(),
      );
    },
  };
}
