import { inspect } from 'node:util';
import type { CalError } from '../../errors/index.js';
import { type ClientV1Options, createClientV1 } from '../v1/createClientV1.js';
import { fakeApi } from './fakeApi.js';
import { fakeClock } from './fakeClock.js';

export const apiKey = 'cal_the+key';
/** As it stands in an address. */
export const inAddress = 'cal_the%2Bkey';
export const start = Date.parse('2026-11-20T09:00:00Z');

export function stage(
  answer: Parameters<typeof fakeApi>[0] = () => Response.json({}),
  more: Partial<ClientV1Options> = {},
) {
  const api = fakeApi(answer);
  const errors: CalError[] = [];
  const clock = fakeClock(start);
  const client = createClientV1({
    apiKey,
    fetch: api.fetch,
    onError: (error) => errors.push(error),
    random: () => 0,
    ...clock,
    ...more,
  });
  return { api, client, clock, errors };
}

/** All that a program may print of a value, whatever is nested in it. */
export const printed = (value: unknown) =>
  inspect(value, { depth: 20, showHidden: true }) + JSON.stringify(value) + String(value);

export const hasKey = (text: string) => text.includes(apiKey) || text.includes(inAddress);

/** What `teams.create` takes. */
export const team = {
  name: 'Northside',
  slug: 'northside',
  hideBookATeamMember: false,
  brandColor: '#1b6b52',
  darkBrandColor: '#9be0c4',
  timeZone: 'Europe/London',
  weekStart: 'Monday',
  isPrivate: false,
};
