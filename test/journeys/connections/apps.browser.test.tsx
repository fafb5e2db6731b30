import { describe, expect, it, vi } from 'vitest';
import { answeredBy, lineOf } from '../../support/answeredBy.js';
import { openApps } from '../../support/appsPage.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { keys } from '../../support/hands.js';
import { consentWindow, otherWindows } from '../../support/provider/consentWindow.js';
import { openProvider, type Provider } from '../../support/provider/openProvider.js';

import { orgId, teamId } from '../../support/teamIds.js';
import { teamWorld } from '../../support/worlds.js';

/** The video apps that are connected, as the server has them. */
const connected = async ({ ask }: Provider): Promise<string[]> =>
  (await ask('/v2/conferencing')).map(({ type }: { type: string }) => type);

const chosen = async ({ ask }: Provider) => (await ask('/v2/conferencing/default'))?.appSlug;

/** Where the host's first event type takes place. */
const places = async ({ ask, props }: Provider) => {
  const headers = { 'cal-api-version': '2024-06-14', authorization: `Bearer ${props.accessToken}` };
  const [first] = await ask('/v2/event-types', { headers });
  return first.locations;
};

async function withZoom(props: Parameters<typeof openApps>[1] = {}) {
  const provider = await openProvider();
  const here = openApps(provider, props);
  await here.button('Connect Zoom').click();
  await consentWindow.allow();
  await expect.element(here.app('Zoom').getByText('Connected', { exact: true })).toBeVisible();
  return { provider, ...here };
}

describe('a video app', () => {
  it('is connected in a window, made the default, and given to event types', async () => {
    const onConnectSuccess = vi.fn();
    const onDefaultChangeSuccess = vi.fn();
    const onBulkChangeEnd = vi.fn();
    const here = await withZoom({ onConnectSuccess, onDefaultChangeSuccess, onBulkChangeEnd });
    const { provider } = here;
    await expect.poll(otherWindows, { timeout: 20_000 }).toBe(0);
    expect(await connected(provider)).toEqual(['zoom_video']);
    await expect.poll(() => onConnectSuccess.mock.calls).toEqual([['zoom']]);

    await here.choose('Zoom', 'Make it the default');
    await expect.element(here.app('Zoom').getByText('Default')).toBeVisible();
    expect(await chosen(provider)).toBe('zoom');
    await expect.poll(() => onDefaultChangeSuccess.mock.calls).toEqual([['zoom']]);
    await expect.element(here.text('One event type takes place elsewhere.')).toBeVisible();
    await here.button('Move event types…').click();
    await expect.element(here.dialog.getByRole('checkbox', { name: 'Meeting' })).toBeChecked();
    await expectNoAxeViolations(here.container);
    await here.dialog.getByRole('button', { name: /^Change/ }).click();
    await expect.element(here.text('One event type takes place in Zoom now.').first()).toBeInTheDocument();
    expect(await places(provider)).toEqual([{ type: 'integration', integration: 'zoom' }]);
    expect(onBulkChangeEnd).toHaveBeenCalledTimes(1);

    // What it holds is said before it goes.
    await here.choose('Zoom', 'Disconnect');
    await expect.element(here.dialog.getByText(/One event type takes place in Zoom/)).toBeVisible();
    await expect.element(here.dialog.getByText('Meeting', { exact: true })).toBeVisible();
    await expect.element(here.dialog.getByText(/It is the default/)).toBeVisible();
    await here.dialog.getByRole('button', { name: 'Keep it' }).click();
    expect(await connected(provider)).toEqual(['zoom_video']);
    await here.choose('Zoom', 'Disconnect');
    await here.dialog.getByRole('button', { name: 'Disconnect' }).click();
    await expect.element(here.button('Connect Zoom')).toBeVisible();
    expect([await connected(provider), await chosen(provider)]).toEqual([[], undefined]);
    await expect.element(here.app('Cal Video').getByText('Default')).toBeVisible();
  });

  it('is not connected where she refuses, or closes the window', async () => {
    const provider = await openProvider();
    const onConnectError = vi.fn();
    const here = openApps(provider, { onConnectError });
    await here.button('Connect Zoom').click();
    await expect.element(here.text(/^Sign in to Zoom in the window/).first()).toBeVisible();
    await consentWindow.refuse();
    await expect
      .element(here.text('Access was not allowed at Zoom. Try again, and allow it there.'))
      .toBeVisible();
    await expectNoAxeViolations(here.container);
    await here.button('Try again').click();
    await consentWindow.address();
    await here.button('Stop').click();
    await expect.poll(otherWindows, { timeout: 20_000 }).toBe(0);
    await expect.element(here.button('Connect Zoom')).toBeVisible();
    expect(await connected(provider)).toEqual([]);
    await expect.poll(() => onConnectError.mock.calls).toEqual([['zoom', { why: 'refused', error: null }]]);
  });

  it('that stopped working says what that means, and works once it is connected anew', async () => {
    const here = await withZoom();
    here.leave();
    let isRefused = true;
    const fetch = answeredBy(
      async (request) => {
        const answer = await globalThis.fetch(request);
        if (!isRefused || lineOf(request) !== 'GET /v2/conferencing') return answer;
        const { data, ...rest } = await answer.json();
        return Response.json({ ...rest, data: data.map((app: object) => ({ ...app, invalid: true })) });
      },
      () => undefined,
    );
    const [onConnectSuccess, onConnectError] = [vi.fn(), vi.fn()];
    const again = openApps(here.provider, { onConnectSuccess, onConnectError }, { fetch });
    await expect.element(again.app('Zoom').getByText('Stopped working')).toBeVisible();
    await expect.element(again.text('Zoom no longer lets us in')).toBeVisible();
    await expectNoAxeViolations(again.container);
    await again.button('Reconnect Zoom').click();
    await consentWindow.refuse();
    await expect
      .element(again.text('Access was not allowed at Zoom. Try again, and allow it there.'))
      .toBeVisible();
    isRefused = false;
    await again.button('Reconnect Zoom').click();
    await consentWindow.allow();
    await expect.element(again.app('Zoom').getByText('Connected', { exact: true })).toBeVisible();
    await expect.element(again.text('Zoom no longer lets us in')).not.toBeInTheDocument();
    await expect.poll(() => onConnectSuccess.mock.calls).toEqual([['zoom']]);
    expect(onConnectError).toHaveBeenCalledTimes(1);
  });

  it('of Microsoft says before that it wants an account of work', async () => {
    const provider = await openProvider();
    const here = openApps(provider);
    await expect.element(here.app('Microsoft Teams').getByText(/account of work or school/)).toBeVisible();
    await here.button('Connect Microsoft Teams').click();
    await consentWindow.allow();
    await expect.element(here.app('Microsoft Teams').getByText('Connected', { exact: true })).toBeVisible();
  });

  it('that needs Google Calendar says so, connects that, and follows by itself', async () => {
    const provider = await openProvider();
    const onConnectSuccess = vi.fn();
    const here = openApps(provider, { onConnectSuccess });
    await here.button('Connect Google Meet').click();
    await expect.element(here.text('Google Meet needs your Google Calendar')).toBeVisible();
    expect(await connected(provider)).toEqual([]);
    await here.button('Connect Google Calendar').click();
    await consentWindow.allow();
    await expect.element(here.app('Google Meet').getByText('Connected', { exact: true })).toBeVisible();
    await expect.poll(() => connected(provider)).toEqual(['google_video']);
    expect(await provider.accounts()).toHaveLength(1);
    await expect.poll(() => onConnectSuccess.mock.calls).toEqual([['google-meet']]);
  });

  it('is offered alone where the page wants only that', async () => {
    const provider = await openProvider();
    const here = openApps(provider, { apps: ['zoom'] });
    await expect.element(here.button('Connect Zoom')).toBeVisible();
    await expect.element(here.app('Cal Video')).toBeVisible();
    await expect.element(here.app('Google Meet')).not.toBeInTheDocument();
  });

  it('stays as it is on a dry run', async () => {
    const provider = await openProvider();
    const here = openApps(provider, { isDryRun: true });
    await here.button('Connect Google Meet').click();
    await expect.element(here.text('This is a trial: nothing was changed.').last()).toBeVisible();
    expect(await connected(provider)).toEqual([]);
  });

  it('whose window the browser blocks says so, and offers this page', async () => {
    const provider = await openProvider();
    const here = openApps(provider);
    const blocked = vi.spyOn(window, 'open').mockReturnValue(null);
    await here.button('Connect Zoom').click();
    await expect.element(here.text('Your browser blocked the window')).toBeVisible();
    await expect.element(here.button('Go on in this window')).toBeVisible();
    blocked.mockRestore();
  });

  it('is connected by keys alone, at 375 pixels, in the dark', async () => {
    const provider = await openProvider();
    const here = openApps(provider, {}, { width: 375, theme: 'dark' });
    await expect.element(here.button('Connect Zoom')).toBeVisible();
    await expectNoAxeViolations(here.container);
    expect(here.container.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    await keys.press(here.button('Connect Google Meet'));
    await expect.element(here.text('Google Meet needs your Google Calendar')).toBeVisible();
    await expectNoAxeViolations(here.container);
    await keys.press(here.button('Connect Google Calendar'));
    await consentWindow.allow();
    await expect.element(here.app('Google Meet').getByText('Connected', { exact: true })).toBeVisible();
  });
});

describe('a team’s video apps', () => {
  it('are its own, for its admins', async () => {
    const provider = await openProvider({ world: teamWorld('ADMIN') });
    const here = openApps(provider, { teamId, orgId });
    await here.button('Connect Zoom').click();
    await consentWindow.allow();
    await expect.element(here.app('Zoom').getByText('Connected', { exact: true })).toBeVisible();
    await here.choose('Zoom', 'Make it the default');
    await expect.element(here.app('Zoom').getByText('Default')).toBeVisible();
    const base = `/v2/organizations/${orgId}/teams/${teamId}/conferencing`;
    expect(await provider.ask(base)).toMatchObject([{ type: 'zoom_video', userId: null }]);
    expect(await provider.ask(`${base}/default`)).toEqual({ appSlug: 'zoom' });
    expect(await connected(provider)).toEqual([]);
  });

  it('can’t be had by a team in no organization, which is told', async () => {
    const provider = await openProvider({ world: teamWorld('ADMIN') });
    const here = openApps(provider, { teamId });
    await expect.element(here.text('This team has no apps of its own')).toBeVisible();
    await expectNoAxeViolations(here.container);
  });

  it('are hidden from members', async () => {
    const provider = await openProvider({ world: teamWorld('MEMBER') });
    const here = openApps(provider, { teamId, orgId });
    await expect.element(here.text('Only an admin sees these apps')).toBeVisible();
  });
});
