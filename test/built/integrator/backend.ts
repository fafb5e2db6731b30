import { api, createClient } from 'daybook/client';
import { createSandbox } from 'daybook/sandbox';
import { startSandbox } from 'daybook/sandbox/node';
import { createManagedUser, createRefreshHandler, memoryTokenStore, type TokenStore } from 'daybook/server';

const calendar = {
  apiUrl: process.env.CAL_API_URL,
  clientId: process.env.CAL_CLIENT_ID ?? '',
  clientSecret: process.env.CAL_CLIENT_SECRET ?? '',
};
const store: TokenStore = memoryTokenStore();

export const refresh: (request: Request) => Promise<Response> = createRefreshHandler({
  ...calendar,
  store,
  identify: (request) => request.headers.get('x-user'),
});

export async function welcome(name: string, email: string) {
  const { tokens } = await createManagedUser(
    { ...calendar, store },
    { name, email, timeZone: 'Europe/London' },
  );
  const { accessToken } = tokens;
  const client = createClient({ ...calendar, auth: { getAccessToken: async () => accessToken } });
  const eventType = await client.call(api.eventTypes.create, {
    title: 'Initial assessment',
    slug: 'initial-assessment',
    lengthInMinutes: 45,
  });
  return eventType.id;
}

export const servers = () => [
  createSandbox({ now: process.env.NOW }).fetch(new URL('https://api.example/v2/me')),
  startSandbox({ port: 0, dataDir: process.env.DATA }),
];
