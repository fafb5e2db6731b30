import { resolve } from 'node:path';
import type { RunningSandbox, ServeOptions } from 'daybook/sandbox/node';
import type { CDPSession, Page } from 'playwright';
import type { BrowserCommand, BrowserCommandContext } from 'vitest/node';

/*
 * Runs beside the browser, in Node: a sandbox on a port, which has real consent pages, and hands for the windows that a test
 * has no hold of. Tests reach it through `openProvider.ts` and `secondWindow.ts`.
 */

export type ProviderWorld = Pick<ServeOptions, 'world' | 'now'>;

/** What a test has to know of a sandbox that runs on a port. */
export interface StartedProvider {
  /** `http://127.0.0.1:49152` */
  url: string;
  demo: RunningSandbox['sandbox']['demo'];
}

const running = new Map<string, RunningSandbox>();
const entry = resolve(import.meta.dirname, '../../../src/sandbox/node/index.ts');

const startProvider: BrowserCommand<[options: ProviderWorld]> = async ({ project }, options) => {
  const { startSandbox } = await project.import<typeof import('daybook/sandbox/node')>(entry);
  const started = await startSandbox({ ...options, port: 0, control: true });
  running.set(started.url, started);
  // A file that breaks off stops nothing.
  project.vitest.onClose(() => stop(started.url));
  return { url: started.url, demo: started.sandbox.demo } satisfies StartedProvider;
};

async function stop(url: string): Promise<void> {
  const started = running.get(url);
  running.delete(url);
  await started?.close();
}

const stopProvider: BrowserCommand<[url: string]> = (_, url) => stop(url);

/** A call under `/__sandbox/`, which a page of another origin may not make. */
const tellProvider: BrowserCommand<[url: string, call: string, body: unknown]> = async (
  _,
  url,
  call,
  body,
) => {
  const answer = await fetch(`${url}/__sandbox/${call}`, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`The sandbox refused ${call}: ${await answer.text()}`);
};

const PATIENCE_MS = 30_000;

/** The windows of this worker beside the one that its tests run in, the newest last. */
const others = ({ context, page }: BrowserCommandContext): Page[] =>
  context.pages().filter((other) => other !== page && !other.isClosed());

/** The newest of them, once its address has that in it. */
async function secondWindow(context: BrowserCommandContext, part: string): Promise<Page> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = others(context).findLast((page) => page.url().includes(part));
    if (found) return found;
    if (Date.now() > end) {
      const seen = others(context).map((page) => page.url());
      throw new Error(`No other window came to ${part}. There are: ${seen.join(', ') || 'none'}.`);
    }
    await new Promise((later) => setTimeout(later, 25));
  }
}

/** Opens one as by an address that somebody writes; `phone`: on a screen of 390 pixels, which is touched. */
const windowOpen: BrowserCommand<[address: string, device?: 'phone']> = async (
  { context },
  address,
  device,
) => {
  const page = await context.newPage();
  if (device === 'phone') await makePhone(await context.newCDPSession(page));
  await page.goto(address);
};

async function makePhone(session: CDPSession): Promise<void> {
  const [width, height] = [390, 844];
  const screen = { width, height, screenWidth: width, screenHeight: height };
  await session.send('Emulation.setDeviceMetricsOverride', { ...screen, deviceScaleFactor: 3, mobile: true });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
}
/** @returns its whole address */
const windowAt: BrowserCommand<[part: string]> = async (context, part) =>
  (await secondWindow(context, part)).url();
const windowPress: BrowserCommand<[part: string, button: string]> = async (context, part, button) => {
  const page = await secondWindow(context, part);
  await page.getByRole('button', { name: button, exact: true }).click({ timeout: PATIENCE_MS });
};
const windowCheck: BrowserCommand<[part: string, label: string]> = async (context, part, label) => {
  const page = await secondWindow(context, part);
  await page.getByLabel(label).check({ timeout: PATIENCE_MS });
};
/** @returns the text of the page, once it has that in it */
const windowReads: BrowserCommand<[part: string, text: string]> = async (context, part, text) => {
  const page = await secondWindow(context, part);
  await page.getByText(text).first().waitFor({ timeout: PATIENCE_MS });
  return page.locator('body').innerText();
};
/** Runs code there. */
const windowRun: BrowserCommand<[part: string, code: string]> = async (context, part, code) =>
  (await secondWindow(context, part)).evaluate(code);
const windowClose: BrowserCommand<[part: string]> = async (context, part) =>
  (await secondWindow(context, part)).close();
/** How many there are. */
const windowCount: BrowserCommand<[]> = (context) => others(context).length;
const windowsClose: BrowserCommand<[]> = async (context) => {
  await Promise.all(others(context).map((page) => page.close()));
};

/** The provider's pages cut themselves off from who opened them, as real ones may. */
const cutOpener: BrowserCommand<[url: string]> = async ({ context }, url) => {
  await context.route(`${url}/__consent/**`, async (route) => {
    // A redirect is not followed here, but in the window.
    const answer = await route.fetch({ maxRedirects: 0 });
    const headers = { ...answer.headers(), 'cross-origin-opener-policy': 'same-origin' };
    await route.fulfill({ response: answer, headers });
  });
};

export const providerCommands = {
  startProvider,
  stopProvider,
  tellProvider,
  windowOpen,
  windowAt,
  windowPress,
  windowCheck,
  windowReads,
  windowRun,
  windowClose,
  windowCount,
  windowsClose,
  cutOpener,
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    startProvider(options: ProviderWorld): Promise<StartedProvider>;
    stopProvider(url: string): Promise<void>;
    tellProvider(url: string, call: string, body: unknown): Promise<void>;
    windowOpen(address: string, device?: 'phone'): Promise<void>;
    windowAt(part: string): Promise<string>;
    windowPress(part: string, button: string): Promise<void>;
    windowCheck(part: string, label: string): Promise<void>;
    windowReads(part: string, text: string): Promise<string>;
    windowRun(part: string, code: string): Promise<unknown>;
    windowClose(part: string): Promise<void>;
    windowCount(): Promise<number>;
    windowsClose(): Promise<void>;
    cutOpener(url: string): Promise<void>;
  }
}
