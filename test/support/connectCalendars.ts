import type { Sandbox } from 'daybook/sandbox';

const asHost = ({ demo }: Sandbox) => ({
  authorization: `Bearer ${demo.user.accessToken}`,
  'content-type': 'application/json',
});

/** The host connects an account at Google, by consenting there. It has a main calendar, `Work`, and `Holidays` to read. */
export async function connectGoogle(sandbox: Sandbox): Promise<void> {
  const asked = await sandbox.fetch('/v2/calendars/google/connect', { headers: asHost(sandbox) });
  const { data } = await asked.json();
  const state = new URL(data.authUrl).searchParams.get('state') ?? '';
  const saved = await sandbox.fetch(`/v2/calendars/google/save?code=any&state=${encodeURIComponent(state)}`, {
    redirect: 'manual',
  });
  if (saved.status >= 400) throw new Error(`Not connected: ${await saved.text()}`);
}

/** The host connects an account at Apple, by a password of its own. It has `Home` and `Work`. */
export async function connectApple(sandbox: Sandbox, username = 'noor@apple.example'): Promise<void> {
  const saved = await sandbox.fetch('/v2/calendars/apple/credentials', {
    method: 'POST',
    headers: asHost(sandbox),
    body: JSON.stringify({ username, password: 'abcd-efgh' }),
  });
  if (!saved.ok) throw new Error(`Not connected: ${await saved.text()}`);
}

/** The host disconnects all that she has connected. */
export async function disconnectAll(sandbox: Sandbox): Promise<void> {
  const { store, fetch, demo } = sandbox;
  for (const { id, type } of await store.collections.credentials.where({ userId: demo.user.id })) {
    const provider = type.replace(/_calendar$/, '');
    const gone = await fetch(`/v2/calendars/${provider}/disconnect`, {
      method: 'POST',
      headers: asHost(sandbox),
      body: JSON.stringify({ id }),
    });
    if (!gone.ok) throw new Error(`Still connected: ${await gone.text()}`);
  }
}
