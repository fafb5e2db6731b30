import { type FakeApi, fakeApi, jwt, type Sent } from './fakeApi.js';
import { type FakeClock, fakeClock } from './fakeClock.js';

export const tokenUrl = 'https://api.cal.com/v2/auth/oauth2/token';
export const noon = Date.UTC(2026, 10, 2, 12);
const halfHour = 30 * 60;

/** An access token as the token endpoint issues them. */
export const accessTokenOf = (name: string, issued = noon) =>
  jwt({ userId: 7, name, iat: issued / 1000, exp: issued / 1000 + halfHour });

/** What the token endpoint answers when it does as asked. */
export const tokens = (name: string, issued = noon, beside: object = {}) =>
  Response.json({
    access_token: accessTokenOf(name, issued),
    token_type: 'bearer',
    refresh_token: `refresh-${name}`,
    expires_in: halfHour,
    ...beside,
  });

/** How the token endpoint says no. */
export const refusal = (status: number, error: string, description: string) =>
  Response.json({ error, error_description: description }, { status });

export interface TokenEndpointStage {
  api: FakeApi;
  clock: FakeClock;
  /** For whatever asks the token endpoint. */
  endpoint: { clientId: string } & Pick<FakeApi, 'fetch'> & FakeClock;
}

export function tokenEndpointStage(answer: (sent: Sent, index: number) => Response | Promise<Response>) {
  const clock = fakeClock(noon);
  const api = fakeApi(answer);
  return {
    api,
    clock,
    endpoint: { clientId: 'desk', fetch: api.fetch, ...clock },
  } satisfies TokenEndpointStage;
}

export function inBrowser(): void {
  Object.defineProperty(globalThis, 'document', { value: {}, configurable: true });
}

export function onServer(): void {
  Reflect.deleteProperty(globalThis, 'document');
}
