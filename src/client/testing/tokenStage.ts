import type { CalError } from '../../errors/index.js';
import { createClient } from '../createClient.js';
import { bearerOf, type FakeApi, fakeApi, jwt, no, type Sent, yes } from './fakeApi.js';
import { fakeClock } from './fakeClock.js';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const nine = Date.UTC(2026, 10, 2, 9);

export const tokenOf = (owner: string, issued = nine) =>
  jwt({ ownerId: owner, iat: issued / 1000, expiresAt: issued + hourMs });
export const [old, fresh, fresher] = [
  tokenOf('ada', nine),
  tokenOf('ada', nine + minuteMs),
  tokenOf('ada', nine + 2 * minuteMs),
];

export const refreshUrl = 'https://host.example/refresh';
export const isRefresh = ({ url }: Sent) => url.href === refreshUrl;
export const booking = {
  start: '2026-11-03T09:00:00Z',
  attendee: { name: 'Bo', timeZone: 'UTC' },
  eventTypeId: 1,
};

/** An API that takes the given tokens alone, and a host that answers a refresh. */
export function stage({
  takes,
  refresh,
  status = 498,
}: {
  takes: string[];
  refresh: () => Response | Promise<Response>;
  status?: number;
}) {
  const clock = fakeClock(nine);
  const errors: CalError[] = [];
  const api = fakeApi((sent) => {
    if (isRefresh(sent)) return refresh();
    return takes.includes(bearerOf(sent) ?? '') ? yes({ id: 1 }) : no(status, 'ACCESS_TOKEN_IS_EXPIRED');
  });
  const client = createClient({
    ...clock,
    fetch: api.fetch,
    onError: (error) => errors.push(error),
    auth: { accessToken: old, refreshUrl },
  });
  return { api, client, clock, errors };
}

export const refreshes = ({ sent }: FakeApi) => sent.filter(isRefresh);
export const calls = ({ sent }: FakeApi) => sent.filter((request) => !isRefresh(request));

/** A promise that the test settles. */
export function gate<T>() {
  let open: (value: T) => void = () => {};
  const opened = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
