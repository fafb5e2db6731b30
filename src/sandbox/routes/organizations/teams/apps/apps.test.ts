import { describe, expect, it } from 'vitest';
import { teamStage } from '../../../../testing/teamStage.js';

describe('an app of a team', () => {
  it('is connected by a keeper’s consent, and serves the team’s event types alone', async () => {
    const { get, post, remove, offer, path, ben, teamId } = await teamStage();
    const asBen = { token: ben.token };
    const at = `${path}/conferencing`;
    const locations = [{ type: 'integration', integration: 'zoom' }];
    expect((await get(at, asBen)).body.data).toEqual([]);
    expect((await post(`${at}/zoom/default`, {}, asBen)).body.error.message).toBe('zoom not connected.');
    const back = 'https://clinic.example/back';
    const { url } = (await get(`${at}/zoom/oauth/auth-url?returnTo=${back}`, asBen)).body.data;
    const state = new URL(url).searchParams.get('state') ?? '';
    expect(JSON.parse(state)).toMatchObject({ orgId: 1, teamId, returnTo: back });
    const returned = new URLSearchParams({ state, code: 'any' });
    const consented = await get(`/v2/conferencing/zoom/oauth/callback?${returned}`);
    expect([consented.status, consented.headers.get('location')]).toEqual([301, back]);

    expect((await get(at, asBen)).body.data).toMatchObject([{ type: 'zoom_video', userId: null }]);
    expect((await get('/v2/conferencing', asBen)).body.data).toEqual([]);
    expect((await offer('collective', { locations })).locations).toEqual(locations);
    await post(`${at}/zoom/default`, {}, asBen);
    expect((await get(`${at}/default`, asBen)).body.data).toEqual({ appSlug: 'zoom' });
    await remove(`${at}/zoom/disconnect`, undefined, asBen);
    expect((await get(`${at}/default`, asBen)).body).toEqual({ status: 'success' });
  });

  it('is no member’s to connect, however the state was made', async () => {
    const { get, path, una, ben } = await teamStage();
    const asBen = { token: ben.token };
    const url = `${path}/stripe/connect`;
    expect((await get(url, { token: una.token })).status).toBe(403);
    const { authUrl } = (await get(url, asBen)).body.data;
    const state = JSON.parse(new URL(authUrl).searchParams.get('state') ?? '');
    const save = (by: string) => {
      const forged = JSON.stringify({ ...state, accessToken: by });
      return get(`/v2/stripe/save?${new URLSearchParams({ state: forged, code: 'any' })}`);
    };
    expect((await save(una.token)).status).toBe(403);
    expect((await get(`${path}/stripe/check`, asBen)).status).toBe(404);
    expect((await save(ben.token)).status).toBe(301);
    expect((await get(`${path}/stripe/check`, asBen)).body).toEqual({ status: 'success' });
  });
});
