import { describe, expect, it } from 'vitest';
import { talk } from '../../../testing/talk.js';

const stateOf = (url: string) => encodeURIComponent(new URL(url).searchParams.get('state') ?? '');

/** The clinic's first host, with Zoom connected. */
async function withZoom() {
  const { get, patch, post, token } = talk();
  const asked = await get('/v2/conferencing/zoom/oauth/auth-url?returnTo=https://app.example/a', { token });
  await get(`/v2/conferencing/zoom/oauth/callback?code=any&state=${stateOf(asked.body.data.url)}`);
  return { get, patch, post, token };
}

describe('apps, as the atoms list them', () => {
  it('are Cal Video and what the host has connected', async () => {
    const { get, token } = await withZoom();
    const { body } = await get('/v2/atoms/conferencing', { token });
    expect(body.data.items).toMatchObject([
      { slug: 'daily-video', isGlobal: true, isInstalled: true, userCredentialIds: [] },
      { slug: 'zoom', isInstalled: true, userCredentialIds: [1] },
    ]);
    const { token: other, get: ask } = talk();
    expect((await ask('/v2/atoms/conferencing', { token: other })).body.data.items).toHaveLength(1);
  });

  it('are told of one by one, and nothing of one that is not installed', async () => {
    const { get, token } = talk();
    const app = async (slug: string) => (await get(`/v2/atoms/event-types-app/${slug}`, { token })).body.data;
    expect((await app('stripe')).app).toMatchObject({ type: 'stripe_payment', userCredentialIds: [] });
    expect(await app('nope')).toEqual({});
  });
});

describe('a page of several people', () => {
  it('is of a group, whatever it is called', async () => {
    const { get, sandbox } = talk();
    const users = [await sandbox.store.users.find(1), await sandbox.store.users.find(3)];
    const names = users.map((user) => user?.username);
    const path = (usernames: string) =>
      `/v2/atoms/event-types/any/public?username=${usernames}&orgId=${users[0]?.organizationId}`;
    const { body } = await get(path(names.join('+')));
    expect(body.data).toMatchObject({
      isDynamic: true,
      length: 30,
      metadata: { multipleDuration: [15, 30, 60] },
      subsetOfUsers: names.map((username) => ({ username })),
    });
    expect((await get(path(`${names[0]}+nobody`))).status).toBe(404);
  });
});

describe('event types, as the atoms list them', () => {
  it('say of which team they are', async () => {
    const { get, token } = talk();
    const { body } = await get('/v2/atoms/event-types/list-with-team', { token });
    const own = (await get('/v2/event-types', { token })).body.data;
    expect(body.data).toEqual(
      own.map(({ id, title, slug }: Record<string, unknown>) => ({ id, team: null, title, slug })),
    );
  });

  it('move to the default app, those of the caller alone', async () => {
    const { get, patch, post, token } = await withZoom();
    await post('/v2/conferencing/zoom/default', undefined, { token });
    const others = (await get('/v2/event-types?username=theo', { token })).body.data;
    const path = '/v2/atoms/event-types/bulk-update-to-default-location';
    const { status } = await patch(path, { eventTypeIds: [2, 7] }, { token });
    expect(status).toBe(200);
    const { locations } = (await get('/v2/event-types/2', { token })).body.data;
    expect(locations).toEqual([{ type: 'integration', integration: 'zoom' }]);
    expect((await get('/v2/event-types?username=theo', { token })).body.data).toEqual(others);
  });
});
