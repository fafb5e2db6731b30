import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../../client/index.js';
import { fakeApi, no, type Sent, yes } from '../../../client/testing/fakeApi.js';
import { initialState } from '../booker.state.js';
import { type EffectContext, runEffect } from '../bookerEffects.js';
import { at, eventType, zones } from '../testing/given.js';

const slot = at('2026-11-12T10:30:00Z');
const now = at('2026-11-04T09:12:00Z');
const within = { start: now, end: slot };

const made = (uid: string) =>
  yes({
    reservationUid: uid,
    slotStart: '2026-11-12T10:30:00Z',
    reservationDuration: 5,
    reservationUntil: '2026-11-04T09:17:00Z',
  });
const broken = () => {
  throw new TypeError('Failed to fetch');
};

/** What the server answers to each method, and what the Booker makes of it. */
function stage(answer: (sent: Sent) => Response, options: EffectContext['options'] = {}) {
  const api = fakeApi(answer);
  const context: EffectContext = {
    cal: {
      client: createClient({ fetch: api.fetch, now: () => now }),
      now: () => now,
      locale: 'en',
      queryClient: new QueryClient(),
    },
    booked: { username: 'hannah', eventSlug: 'intro' },
    hashedLink: null,
    eventType,
    question: { username: 'hannah', eventSlug: 'intro', zone: zones.london, within },
    options,
    onClockError: () => {},
  };
  const renew = () => runEffect({ do: 'renewHold', uid: 'h1', slot }, initialState(), context);
  const make = () => runEffect({ do: 'makeHold', turn: 1, slot }, initialState(), context);
  return { api, make, renew };
}

const tryAgain = { type: 'renewalFailed', uid: 'h1', now };
const gone = { type: 'holdEnded', uid: 'h1' };

describe('what becomes of a hold that is renewed', () => {
  it.each<[string, (sent: Sent) => Response, object | null]>([
    ['it begins anew', () => made('h1'), { type: 'holdRenewed', oldUid: 'h1', uid: 'h1', minutes: 5, now }],
    [
      'it is made again where it stands in its own way',
      ({ method }) => (method === 'PATCH' ? no(422) : made('h2')),
      { type: 'holdRenewed', oldUid: 'h1', uid: 'h2', minutes: 5, now },
    ],
    [
      'somebody was faster while it was made again',
      ({ method }) => (method === 'DELETE' ? yes() : no(422)),
      gone,
    ],
    ['the connection breaks: it is tried again', broken, tryAgain],
    ['the server fails: it is tried again', () => no(500), tryAgain],
    ['the server is too busy: it is tried again', () => no(429), tryAgain],
    ['it may not be renewed: its old end stands', () => no(403), null],
    ['the answer makes no sense: its old end stands', () => yes({}), null],
  ])('%s', async (_, answer, outcome) => {
    expect(await stage(answer).renew()).toEqual(outcome);
  });

  it.each<[string, () => Promise<object | undefined>, object | null]>([
    [
      'renews it',
      async () => ({ uid: 'h3', slotStart: slot, minutes: 8, serverInstant: now }),
      { type: 'holdRenewed', oldUid: 'h1', uid: 'h3', minutes: 8, now },
    ],
    ['throws: it is tried again', broken, tryAgain],
    ['answers with nothing', async () => undefined, null],
  ])('by the host’s own code, which %s', async (_, handleSlotReservation, outcome) => {
    const { api, renew } = stage(() => made('h1'), { handleSlotReservation });
    expect(await renew()).toEqual(outcome);
    expect(api.sent).toEqual([]);
  });
});

it('a hold is asked for once the press is dealt with, so that the form can be painted first', async () => {
  const { api, make } = stage(() => made('h1'));
  const outcome = make();
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  expect(api.sent).toEqual([]);
  expect(await outcome).toMatchObject({ type: 'holdMade', uid: 'h1' });
  expect(api.sent).toHaveLength(1);
});
