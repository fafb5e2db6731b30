import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { fakeApi, no, yes } from '../client/testing/fakeApi.js';
import { CalApiError, CalContractError } from '../errors/index.js';
import { parseInstant } from '../time/instant.js';
import { type SlotsInput, slotsQuery } from './slots.js';

const at = parseInstant;
const group = { usernames: ['ana', 'ben'] };
const november = {
  zone: 'Europe/London',
  within: { start: at('2026-11-01T00:00:00Z'), end: at('2026-12-01T00:00:00Z') },
};
const answered = (slots: object) => () => yes({ slots });

/** A group's times, read from what the server answers; and what it was asked. */
async function ask(input: Partial<SlotsInput> = {}, answer: () => Response = answered({})) {
  const api = fakeApi(answer);
  const client = createClient({ fetch: api.fetch });
  const days = await slotsQuery(client, { ...group, ...november, ...input }).queryFn({});
  const [sent] = api.sent;
  if (!sent) throw new Error('Nothing was sent.');
  return { days, sent, params: [...sent.url.searchParams].map(([key, value]) => `${key}=${value}`) };
}

describe('the times of a group', () => {
  it('are asked for in the older way, where only that has them', async () => {
    const { sent, params } = await ask();
    expect([sent.url.pathname, sent.headers.get('cal-api-version')]).toEqual([
      '/v2/slots/available',
      '2024-04-15',
    ]);
    expect(params.sort()).toEqual([
      'endTime=2026-12-01T23:59:59.000Z',
      'eventTypeSlug=dynamic',
      'startTime=2026-11-01T00:00:00.000Z',
      'timeZone=Europe/London',
      'usernameList[]=ana',
      'usernameList[]=ben',
    ]);
  });

  it('are of a length, and around a booking that moves, where that is said', async () => {
    const { params } = await ask({ lengthMinutes: 60, bookingUidToReschedule: 'b1' });
    expect(params).toEqual(expect.arrayContaining(['duration=60', 'rescheduleUid=b1']));
  });

  it.each([
    ['of an organization, in the present way', { orgSlug: 'acme' }, '/v2/slots'],
    ['of no organization, in the older one', { orgSlug: '' }, '/v2/slots/available'],
  ])('are asked for %s', async (_, organization, path) => {
    const { sent } = await ask({ ...group, ...organization }, () =>
      yes(path === '/v2/slots' ? {} : { slots: {} }),
    );
    expect(sent.url.pathname).toBe(path);
  });

  it('are read as the present way gives them: ascending by the server’s days, none that are empty', async () => {
    const { days } = await ask(
      {},
      answered({
        '2026-11-13': [{ time: '2026-11-13T09:00:00.000Z' }],
        '2026-11-12': [{ time: '2026-11-12T23:30:00.000-05:00' }, { time: '2026-11-12T23:45:00.000-05:00' }],
        '2026-11-14': [],
      }),
    );
    expect(days).toEqual([
      {
        day: '2026-11-12',
        slots: [
          { start: at('2026-11-13T04:30:00Z'), seatsLeft: null },
          { start: at('2026-11-13T04:45:00Z'), seatsLeft: null },
        ],
      },
      { day: '2026-11-13', slots: [{ start: at('2026-11-13T09:00:00Z'), seatsLeft: null }] },
    ]);
  });

  it.each<[string, () => Response, RegExp]>([
    ['without days', () => yes({}), /data\.slots/],
    ['whose day is no list', answered({ '2026-11-12': 9 }), /data\.slots\.2026-11-12/],
    ['whose time is none', answered({ '2026-11-12': [{}] }), /data\.slots\.2026-11-12\[0\]\.time/],
    [
      'whose time can’t be read',
      answered({ '2026-11-12': [{ time: 'noon' }] }),
      /data\.2026-11-12\[0\]\.start/,
    ],
  ])('are refused as the server’s mistake in an answer %s', async (_, answer, place) => {
    const error = await ask({}, answer).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CalContractError);
    expect(error).toMatchObject({ message: expect.stringMatching(place) });
  });

  it('fail as the server says', async () => {
    await expect(ask({}, () => no(404, 'User with username nobody not found'))).rejects.toBeInstanceOf(
      CalApiError,
    );
  });

  it('are left where nobody wants them any more', async () => {
    const leaving = new AbortController();
    const client = createClient({
      fetch: async (_, init) => {
        leaving.abort();
        init?.signal?.throwIfAborted();
        return yes({ slots: {} });
      },
    });
    const asked = slotsQuery(client, { ...group, ...november }).queryFn({ signal: leaving.signal });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
