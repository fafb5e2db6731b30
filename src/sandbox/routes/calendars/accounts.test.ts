import { describe, expect, it } from 'vitest';
import { talk } from '../../testing/talk.js';
import { withFeeds } from '../../testing/withFeeds.js';

describe('an account at a provider', () => {
  it('is connected by consent, which is given by calling back with the state', async () => {
    const { get, sandbox, token } = talk();
    const asked = await get('/v2/calendars/google/connect?redir=https://app.example/done', { token });
    const state = new URL(asked.body.data.authUrl).searchParams.get('state') ?? '';
    const saved = await get(`/v2/calendars/google/save?code=any&state=${encodeURIComponent(state)}`);
    expect([saved.status, saved.headers.get('location')]).toEqual([301, 'https://app.example/done']);
    const { connectedCalendars } = (await get('/v2/calendars', { token })).body.data;
    expect(connectedCalendars).toMatchObject([
      { integration: { type: 'google_calendar' }, primary: { primary: true, isSelected: true } },
    ]);
    expect((await get('/v2/gcal/check', { token })).status).toBe(200);
    const [account] = await sandbox.store.collections.credentials.where({});
    expect(account?.account).not.toContain('+');
  });

  it('is not connected by a dry run', async () => {
    const { get, sandbox, token } = talk();
    const asked = await get('/v2/calendars/office365/connect?isDryRun=true&redir=https://x.example', {
      token,
    });
    const state = new URL(asked.body.data.authUrl).searchParams.get('state') ?? '';
    const saved = await get(`/v2/calendars/office365/save?code=any&state=${encodeURIComponent(state)}`);
    expect(saved.status).toBe(301);
    expect(await sandbox.store.collections.credentials.where({})).toEqual([]);
  });

  it('is refused with a password that is wrong, or with none', async () => {
    const { post, sandbox, token } = talk();
    for (const password of ['wrong', '']) {
      const sent = { username: 'host@apple.example', password };
      expect((await post('/v2/calendars/apple/credentials', sent, { token })).status).toBe(400);
    }
    expect(await sandbox.store.collections.credentials.where({})).toEqual([]);
  });

  it('has holidays, which take their days where they are selected, and nothing can be written there', async () => {
    const { get, post, send, slotsOn, token } = withFeeds();
    const asked = await get('/v2/calendars/google/connect', { token });
    const state = new URL(asked.body.data.authUrl).searchParams.get('state') ?? '';
    await get(`/v2/calendars/google/save?code=any&state=${encodeURIComponent(state)}`);
    const [{ calendars }] = (await get('/v2/calendars', { token })).body.data.connectedCalendars;
    const { externalId } = calendars.find(({ readOnly }: { readOnly: boolean }) => readOnly);
    const named = { integration: 'google_calendar', externalId };
    expect((await send('PUT')('/v2/destination-calendars', named, { token })).status).toBe(404);
    expect((await slotsOn('2026-12-25')).length).toBeGreaterThan(0);
    await post('/v2/selected-calendars', { ...named, credentialId: 1 }, { token });
    expect(await slotsOn('2026-12-25')).toEqual([]);
    expect((await slotsOn('2026-12-23')).length).toBeGreaterThan(0);
  });

  it('blocks slots by what stands in its calendar, and can be the destination', async () => {
    const { post, sandbox, token, send, slotsOn } = withFeeds();
    const apple = { username: 'host@apple.example', password: 'abcd-efgh' };
    expect((await post('/v2/calendars/apple/credentials', apple, { token })).status).toBe(201);
    const named = { integration: 'apple_calendar', externalId: apple.username };
    const chosen = await send('PUT')('/v2/destination-calendars', named, { token });
    expect(chosen.body.data).toMatchObject({ ...named, credentialId: 1 });
    await post('/v2/selected-calendars', { ...named, credentialId: 1 }, { token });
    await sandbox.addCalendarEvent({
      userId: sandbox.demo.user.id,
      title: 'Away',
      start: '2026-11-24T00:00:00Z',
      end: '2026-11-25T00:00:00Z',
    });
    expect(await slotsOn('2026-11-24')).toEqual([]);
  });
});
