import { api, createClient } from 'daybook/client';
import { apiV1, type BookingV1, createClientV1 } from 'daybook/client/v1';
import { createSandbox } from 'daybook/sandbox';
import { startSandbox } from 'daybook/sandbox/node';
import {
  createManagedUser,
  createManagedUsers,
  createRefreshHandler,
  createWebhookHandler,
  limitRate,
  memoryTokenStore,
  type TokenStore,
} from 'daybook/server';

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

export async function oldBookings(): Promise<BookingV1[]> {
  const legacy = createClientV1({ apiKey: process.env.CAL_API_KEY });
  const { bookings } = await legacy.bookings.list({ status: 'upcoming' });
  const { booking } = await legacy.call(apiV1.bookings.get, { id: 7 });
  return [...bookings, booking];
}

export const hooks: (request: Request) => Promise<Response> = createWebhookHandler({
  secret: process.env.CAL_WEBHOOK_SECRET,
  onEvent: (event) => {
    if (event.triggerEvent === 'BOOKING_CREATED')
      process.stdout.write(event.payload.attendees.length.toFixed());
  },
});

export async function everybody(): Promise<string[]> {
  const users = createManagedUsers({ ...calendar, store, fetch: limitRate({ perMinute: 500 }) });
  const emails: string[] = [];
  for await (const { email } of users.list()) emails.push(email);
  return emails;
}

export const servers = () => [
  createSandbox({ now: process.env.NOW }).fetch(new URL('https://api.example/v2/me')),
  startSandbox({ port: 0, dataDir: process.env.DATA }),
];
