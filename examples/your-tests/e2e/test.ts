import type { Sandbox } from 'daybook/sandbox';
import { startSandbox } from 'daybook/sandbox/node';
import { test as base } from 'playwright/test';
import { NOW, school } from '../test/school.ts';
import { apiPort } from './places.ts';

interface Fixtures {
  /** The API behind the page, as new for each test, on a Monday morning. */
  sandbox: Sandbox;
}
interface WorkerFixtures {
  running: Awaited<ReturnType<typeof startSandbox>>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
    async ({}, use) => {
      const running = await startSandbox({ port: apiPort, world: school, now: NOW });
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  sandbox: async ({ running: { sandbox } }, use) => {
    await sandbox.reset();
    sandbox.clearFaults();
    await use(sandbox);
  },
  page: async ({ page, sandbox }, use) => {
    await page.clock.setFixedTime(sandbox.now());
    await use(page);
  },
});
