import { commands } from 'vitest/browser';

const CONSENT = '/__consent/';

/** The window in which somebody consents, as the hands of who sits before it. */
export const consentWindow = {
  /** Once the consent page is there: its address. */
  address: async () => new URL(await commands.windowAt(CONSENT)),
  /** Chooses another account than the first, by what stands beside it. */
  choose: (account: string) => commands.windowCheck(CONSENT, account),
  allow: () => commands.windowPress(CONSENT, 'Allow'),
  refuse: () => commands.windowPress(CONSENT, 'Refuse'),
  /** Closes it half-way. */
  close: () => commands.windowClose(CONSENT),
  /** Leads it to another address, as a link on the page would. */
  leadTo: (address: string) => commands.windowRun(CONSENT, `location.href = ${JSON.stringify(address)}`),
  /** What a page of that origin says to who opened it. */
  say: (message: unknown) =>
    commands.windowRun(CONSENT, `opener.postMessage(${JSON.stringify(message)}, '*')`),
};

/** How many windows are open beside the tests' own. */
export const otherWindows = () => commands.windowCount();

/** A page of the host's own that she can be led back to; it runs nothing. */
export const backPage = (): string => new URL('/served/back', location.origin).href;
