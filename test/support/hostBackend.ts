import type { Sandbox } from 'daybook/sandbox';

/** The little that a host's server does: behind `refreshUrl` it renews its user's token with the client's secret. */
export function hostBackend(sandbox: Sandbox) {
  const { clientId, clientSecret, apiUrl, user } = sandbox.demo;
  const refreshUrl = 'http://host.example/refresh';
  let refreshToken = user.refreshToken;
  const bearers: (string | null)[] = [];

  async function refresh(request: Request): Promise<Response> {
    bearers.push(request.headers.get('authorization'));
    const answer = await sandbox.fetch(`${apiUrl}/v2/oauth/${clientId}/refresh`, {
      method: 'POST',
      headers: { 'x-cal-secret-key': clientSecret },
      body: JSON.stringify({ refreshToken }),
    });
    const { data } = await answer.json();
    refreshToken = data.refreshToken;
    return Response.json({ accessToken: data.accessToken });
  }

  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    return request.url === refreshUrl ? refresh(request) : sandbox.fetch(request);
  };
  return { refreshUrl, fetch, bearers };
}

/** A new access token for one of the practice's hosts, as the host's server gets it when somebody signs in. */
export async function signIn(sandbox: Sandbox, username: string): Promise<string> {
  const { clientId, clientSecret, apiUrl } = sandbox.demo;
  await sandbox.ready;
  const user = await sandbox.store.users.findByUsername(username);
  const answer = await sandbox.fetch(
    `${apiUrl}/v2/oauth-clients/${clientId}/users/${user?.id}/force-refresh`,
    {
      method: 'POST',
      headers: { 'x-cal-secret-key': clientSecret },
    },
  );
  const { data } = await answer.json();
  return data.accessToken;
}
