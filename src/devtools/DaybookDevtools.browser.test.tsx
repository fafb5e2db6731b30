import axe from 'axe-core';
import { Booker, CalProvider, useMe } from 'daybook';
import { createSandbox } from 'daybook/sandbox';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DaybookDevtools } from './DaybookDevtools.js';

function Who() {
  const { data } = useMe();
  return <p>{data?.username}</p>;
}

/** A page with a host's name, a Booker and the devtools, on a sandbox of its own. */
function stage(theme: 'light' | 'dark' = 'light') {
  const sandbox = createSandbox({ now: '2026-11-09T09:00:00Z' });
  const { demo } = sandbox;
  const renewed = async () => {
    const answer = await sandbox.fetch(`/v2/oauth/${demo.clientId}/refresh`, {
      method: 'POST',
      headers: { 'x-cal-secret-key': demo.clientSecret, 'content-type': 'application/json' },
      body: JSON.stringify({ refreshToken: demo.user.refreshToken }),
    });
    return (await answer.json()).data.accessToken;
  };
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  root.render(
    <StrictMode>
      <CalProvider
        clientId={demo.clientId}
        accessToken={demo.user.accessToken}
        getAccessToken={renewed}
        options={{ apiUrl: demo.apiUrl }}
        language="en"
        fetch={sandbox.fetch}
        now={() => sandbox.now()}
      >
        <Who />
        <Booker username="hannah" eventSlug="initial-assessment" />
        <DaybookDevtools sandbox={sandbox} theme={theme} />
      </CalProvider>
    </StrictMode>,
  );
  return { sandbox, token: demo.user.accessToken };
}

const shadow = () => {
  const found = document.querySelector('[data-daybook-devtools]')?.shadowRoot;
  if (!found) throw new Error('The devtools are not there.');
  return found;
};
const text = () => shadow().querySelector('[role="tabpanel"]')?.textContent ?? '';
const open = async () => page.getByRole('button', { name: 'Daybook devtools' }).click();
const tab = (name: string) => page.getByRole('tab', { name }).click();

async function problems() {
  const { violations } = await axe.run(document.querySelector('[data-daybook-devtools]') ?? document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

it('shows requests, the token, machines, the cache and the sandbox, and no secret', async () => {
  const { sandbox, token } = stage();
  await open();
  await expect.poll(text).toContain('me.get');
  await expect.poll(text).toContain('slots.list');
  await page.getByRole('button', { name: 'me.get' }).first().click();
  await expect.poll(text).toContain('/v2/me');

  await tab('Machines');
  await page.getByRole('button', { name: 'Next month' }).click();
  await expect.poll(text).toContain('Booker choosing');
  await expect.poll(text).toContain('monthChanged');

  await tab('Cache');
  await expect.poll(text).toContain('eventTypes.list');

  await tab('Sandbox');
  await page.getByRole('button', { name: '+1 h' }).click();
  await expect.poll(text).toContain('2026-11-09 10:00:00Z');
  await page.getByRole('button', { name: 'outage' }).click();
  await expect.poll(text).toContain('Armed: outage');
  expect(sandbox.faults).toEqual([{ name: 'outage' }]);
  await page.getByRole('button', { name: 'Disarm all' }).click();
  await expect.poll(text).toContain('Nothing goes wrong on purpose.');

  // Her token has ended in that hour.
  await tab('Cache');
  await page.getByRole('button', { name: 'Read again: me.get' }).click();
  await tab('Token');
  await expect.poll(text).toContain('Renewed while watched1');
  await expect.poll(text).toContain('managed user');
  expect(shadow().textContent).not.toContain(token);
});

it('ends the token, after which the client gets the next one by itself', async () => {
  stage();
  await open();
  await expect.poll(text).toContain('me.get');
  await tab('Token');
  await page.getByRole('button', { name: 'Expire it now' }).click();
  await tab('Cache');
  await page.getByRole('button', { name: 'Read again: me.get' }).click();
  await tab('Requests');
  await expect.poll(text).toContain('498, 200');
  await tab('Token');
  await expect.poll(text).toContain('Renewed while watched1');
});

it('is closed by Escape, walked by arrows, and leaves the client as it was', async () => {
  stage();
  await open();
  await expect.poll(() => shadow().activeElement?.textContent).toBe('Requests');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => shadow().activeElement?.textContent).toBe('Token');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.poll(() => shadow().activeElement?.textContent).toBe('Sandbox');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => shadow().activeElement?.textContent).toBe('Daybook devtools');
});

it.each([
  ['light', 1280],
  ['dark', 375],
] as const)('has no fault that axe can see: %s, %i pixels wide', async (theme, width) => {
  await page.viewport(width, 800);
  onTestFinished(() => page.viewport(1280, 900));
  stage(theme);
  await open();
  await expect.poll(text).toContain('slots.list');
  for (const name of ['Requests', 'Token', 'Machines', 'Cache', 'Sandbox']) {
    await tab(name);
    expect(await problems(), name).toEqual([]);
  }
});
