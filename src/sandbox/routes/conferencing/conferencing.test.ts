import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../testing/talk.js';

const stateOf = (url: string) => encodeURIComponent(new URL(url).searchParams.get('state') ?? '');

describe('a conferencing app', () => {
  it('is connected by consent, made the default, and forgotten', async () => {
    const { get, post, remove, sandbox, token } = talk();
    const asked = await get('/v2/conferencing/zoom/oauth/auth-url?returnTo=https://app.example/a', { token });
    const back = await get(
      `/v2/conferencing/zoom/oauth/callback?code=any&state=${stateOf(asked.body.data.url)}`,
    );
    expect([back.status, back.headers.get('location')]).toEqual([301, 'https://app.example/a']);
    expect((await get('/v2/conferencing', { token })).body.data).toMatchObject([
      { id: 1, type: 'zoom_video', invalid: false },
    ]);
    expect((await post('/v2/conferencing/zoom/default', undefined, { token })).status).toBe(200);
    expect((await get('/v2/conferencing/default', { token })).body.data).toEqual({ appSlug: 'zoom' });
    expect((await sandbox.store.users.find(sandbox.demo.user.id))?.metadata).toEqual({
      defaultConferencingApp: { appSlug: 'zoom' },
    });
    await remove('/v2/conferencing/zoom/disconnect', undefined, { token });
    expect((await get('/v2/conferencing', { token })).body.data).toEqual([]);
    expect((await get('/v2/conferencing/default', { token })).body).toEqual({ status: 'success' });
  });

  it('needs a Google Calendar when it is Google Meet, and is connected once', async () => {
    const { get, post, token } = talk();
    const connect = () => post('/v2/conferencing/google-meet/connect', undefined, { token });
    expect((await connect()).status).toBe(400);
    const asked = await get('/v2/gcal/oauth/auth-url', { token });
    const sent = await get(`/v2/gcal/oauth/save?code=any&state=${stateOf(asked.body.data.authUrl)}`);
    const { pathname, search } = new URL(sent.headers.get('location') ?? '');
    expect((await get(pathname + search)).status).toBe(301);
    expect((await connect()).body.data).toMatchObject({ type: 'google_video' });
    expect((await connect()).body.error.message).toBe('Google Meet is already connected for this user.');
  });

  it.each([
    ['POST', 'zoom/default', 'zoom not connected.'],
    ['POST', 'moon/default', 'Invalid conferencing app, available apps are: '],
    ['DELETE', 'msteams/disconnect', 'msteams not connected.'],
    ['POST', 'zoom/connect', 'Invalid conferencing app. Available apps: GOOGLE_MEET.'],
    ['GET', 'zoom/oauth/callback?code=x', 'Missing `state` query param'],
  ])('is refused to %s %s', async (method, path, message) => {
    const { send, token } = talk();
    const { status, body } = await send(method)(`/v2/conferencing/${path}`, undefined, { token });
    expect([status, body.error.message]).toEqual([400, message]);
  });
});

describe('a Stripe account', () => {
  it('is there once its owner has consented', async () => {
    const { get, token } = talk();
    const check = async () => (await get('/v2/stripe/check', { token })).status;
    expect(await check()).toBe(404);
    const asked = await get('/v2/stripe/connect?returnTo=https://app.example/paid', { token });
    const back = await get(`/v2/stripe/save?code=any&state=${stateOf(asked.body.data.authUrl)}`);
    expect(back.headers.get('location')).toBe('https://app.example/paid');
    expect(await check()).toBe(200);
    expect((await get('/v2/stripe/check/7', { token })).status).toBe(404);
  });

  it('is nobody else’s: a state without a token that works is refused', async () => {
    const { get, sandbox } = talk();
    const state = encodeURIComponent(
      JSON.stringify({ returnTo: 'https://x.example', accessToken: 'made up' }),
    );
    expect((await get(`/v2/stripe/save?code=any&state=${state}`)).status).toBe(401);
    expect(await sandbox.store.collections.credentials.where({})).toEqual([]);
  });
});

describe('a place of an event type that is held by video', () => {
  const connected = async (app: 'zoom' | 'msteams') => {
    const all = talk();
    const { get, token } = all;
    const { url } = (await get(`/v2/conferencing/${app}/oauth/auth-url?returnTo=`, { token })).body.data;
    await get(`/v2/conferencing/${app}/oauth/callback?code=any&state=${stateOf(url)}`);
    return all;
  };

  it.each([
    ['zoom', 'zoom', /^https:\/\/zoom\.us\/j\/\d{11}$/, 'zoom_video'],
    [
      'msteams',
      'office365-video',
      /^https:\/\/teams\.microsoft\.com\/l\/meetup-join\/\S+$/,
      'office365_video',
    ],
  ] as const)('is %s once that is connected, and gives each booking a room', async (...row) => {
    const [app, integration, address, type] = row;
    const { get, patch, post, token } = await connected(app);
    const locations = [{ type: 'integration', integration }];
    const changed = await patch('/v2/event-types/2', { locations }, { token });
    expect([changed.status, changed.body.data.locations]).toEqual([200, locations]);
    const { body } = await post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA });
    expect(body.data.location).toMatch(address);
    const references = await get(`/v2/bookings/${body.data.uid}/references`, { token });
    expect(references.body.data).toMatchObject([{ type }]);
  });

  it('may also become that of a single booking', async () => {
    const { patch, post, token } = await connected('zoom');
    const { body } = await post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA });
    const move = (integration: string) =>
      patch(
        `/v2/bookings/${body.data.uid}/location`,
        { location: { type: 'integration', integration } },
        { token },
      );
    expect((await move('zoom')).body.data.location).toMatch(/^https:\/\/zoom\.us\/j\//);
    expect((await move('office365-video')).body.error.message).toBe(
      'Video integration "office365-video" is not connected. Please connect the integration in your settings first.',
    );
  });

  it.each([
    ['zoom', 'zoom not connected.'],
    ['office365-video', 'msteams not connected.'],
    ['google-meet', 'google-meet not connected.'],
  ])('is not %s before', async (integration, message) => {
    const { patch, token } = talk();
    const locations = [{ type: 'integration', integration }];
    const { status, body } = await patch('/v2/event-types/2', { locations }, { token });
    expect([status, body.error.message]).toEqual([400, message]);
  });
});
