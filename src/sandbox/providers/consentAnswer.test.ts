import { describe, expect, it } from 'vitest';
import { talk } from '../testing/talk.js';
import { platform } from '../world/platform.js';

const DONE = 'https://app.example/done';
const FAILED = 'https://app.example/failed';

/** Somebody with a browser, who is sent to the page and answers it. */
function browser() {
  const talking = talk({ consent: 'local' });
  const { get, sandbox, token } = talking;
  const connect = async (path: string): Promise<string> => {
    const { data } = (await get(path, { token })).body;
    return data.authUrl ?? data.url;
  };
  /** Follows the redirects as far as they stay here. */
  const submit = async (authUrl: string, fields: Record<string, string>) => {
    const state = new URL(authUrl).searchParams.get('state') ?? '';
    const body = new URLSearchParams({ ...fields, state });
    let response = await sandbox.fetch(authUrl, { method: 'POST', body });
    const visited: string[] = [];
    for (let location = response.headers.get('location'); location; ) {
      visited.push(location);
      if (!location.startsWith(new URL(authUrl).origin)) break;
      response = await sandbox.fetch(location);
      location = response.headers.get('location');
    }
    return { status: response.status, visited, landed: visited.at(-1), text: await response.text() };
  };
  return { ...talking, connect, submit };
}

describe('the page that stands in for a provider', () => {
  it('offers the user’s own account there, and says that it is none', async () => {
    const { connect, sandbox } = browser();
    const page = await sandbox.fetch(await connect('/v2/calendars/google/connect'));
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const text = await page.text();
    expect(text).toContain('This is not Google.');
    expect(text).toContain('hannah@northside-physio.example');
    expect(text).not.toContain('<script');
  });

  it('connects the account that is chosen, with its calendars', async () => {
    const { connect, submit, get, token } = browser();
    const { landed } = await submit(await connect(`/v2/calendars/google/connect?redir=${DONE}`), {
      account: 'hannah.private@gmail.example',
      answer: 'allow',
    });
    expect(landed).toBe(DONE);
    const { connectedCalendars } = (await get('/v2/calendars', { token })).body.data;
    expect(connectedCalendars).toMatchObject([
      {
        primary: { externalId: 'hannah.private@gmail.example', primary: true, isSelected: true },
        calendars: [
          { readOnly: false, isSelected: true },
          { name: 'Work', readOnly: false, isSelected: false },
          { name: 'Holidays', readOnly: true, isSelected: false },
        ],
      },
    ]);
  });

  it('connects several accounts, and each of them once', async () => {
    const { connect, submit, get, token } = browser();
    const addresses = ['hannah@northside-physio.example', 'hannah@uni.example', 'hannah@uni.example'];
    for (const email of addresses) {
      await submit(await connect(`/v2/calendars/office365/connect?redir=${DONE}`), {
        account: 'another',
        email,
        answer: 'allow',
      });
    }
    const { connectedCalendars } = (await get('/v2/calendars', { token })).body.data;
    const emails = connectedCalendars.map(({ primary }: { primary: { email: string } }) => primary.email);
    expect(emails).toEqual(addresses.slice(0, 2));
  });

  it.each([
    ['/v2/calendars/google/connect?redir=', DONE],
    ['/v2/calendars/office365/connect?redir=', DONE],
    [`/v2/conferencing/zoom/oauth/auth-url?onErrorReturnTo=${FAILED}&returnTo=`, FAILED],
    [`/v2/conferencing/msteams/oauth/auth-url?onErrorReturnTo=${FAILED}&returnTo=`, FAILED],
    [`/v2/stripe/connect?onErrorReturnTo=${FAILED}&returnTo=`, FAILED],
  ])('leads back from %s with nothing connected, where it is refused', async (path, place) => {
    const { connect, submit, sandbox } = browser();
    const { visited, landed } = await submit(await connect(path + DONE), { answer: 'refuse' });
    expect(visited[0]).toContain('error=access_denied');
    expect(landed).toBe(place);
    expect(await sandbox.store.collections.credentials.where({})).toEqual([]);
  });

  it.each([
    ['/v2/conferencing/zoom/oauth/auth-url?returnTo=', 'zoom_video'],
    ['/v2/conferencing/msteams/oauth/auth-url?returnTo=', 'office365_video'],
    ['/v2/stripe/connect?returnTo=', 'stripe_payment'],
  ])('connects from %s what is no calendar, too', async (path, type) => {
    const { connect, submit, sandbox } = browser();
    const account = 'hannah@northside-physio.example';
    const { landed } = await submit(await connect(path + DONE), { account, answer: 'allow' });
    expect(landed).toBe(DONE);
    expect(await sandbox.store.collections.credentials.where({})).toMatchObject([{ type, account }]);
  });

  it('asks again for an address that was left out', async () => {
    const { connect, submit, sandbox } = browser();
    const { status, text } = await submit(await connect('/v2/calendars/google/connect'), {
      account: 'another',
      email: '',
      answer: 'allow',
    });
    expect([status, text.includes('Write the address of the account.')]).toEqual([400, true]);
    expect(await sandbox.store.collections.credentials.where({})).toEqual([]);
  });

  it('asks nobody whose session is over, and for no provider that there is not', async () => {
    const { connect, sandbox } = browser();
    const authUrl = await connect('/v2/calendars/google/connect');
    sandbox.advance({ days: 1 });
    expect((await sandbox.fetch(authUrl)).status).toBe(401);
    expect((await sandbox.fetch('/__consent/google')).status).toBe(401);
    expect((await sandbox.fetch('/__consent/yahoo')).status).toBe(404);
    expect((await sandbox.fetch('/__consent/google', { method: 'PUT' })).status).toBe(405);
  });

  it('shows no markup of somebody’s name', async () => {
    const { connect, sandbox } = browser();
    await sandbox.store.users.change(sandbox.demo.user.id, { name: '<script>alert(1)</script>' });
    const page = await sandbox.fetch(await connect('/v2/calendars/google/connect'));
    expect(await page.text()).not.toContain('<script>');
  });
});

describe('the address at which users consent', () => {
  const addressIn = async (options: Parameters<typeof talk>[0]) => {
    const { get, token } = talk(options);
    return (await get('/v2/calendars/google/connect', { token })).body.data.authUrl;
  };

  it('is the real provider’s unless the sandbox is told otherwise', async () => {
    expect(await addressIn({})).toMatch(/^https:\/\/accounts\.google\.com\//);
    expect(await addressIn({ consent: 'local' })).toMatch(/\/__consent\/google\?/);
  });

  it('is the real provider’s where the world names its apps, and what the world says above all', async () => {
    const apps = [{ slug: 'google-calendar', category: 'calendar' as const, clientId: 'a' }];
    const managedUsers = [{ email: 'a@x.example', name: 'A', clientId: platform.oauthClients[0]?.id ?? '' }];
    const world = { ...platform, managedUsers, apps };
    expect(await addressIn({ consent: 'local', world })).toMatch(/^https:\/\/accounts\.google\.com\//);
    expect(await addressIn({ world: { ...world, consent: 'local' } })).toMatch(/\/__consent\/google\?/);
  });
});
