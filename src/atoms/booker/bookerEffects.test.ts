import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../client/index.js';
import { eventTypeQuery } from '../../queries/eventTypes.js';
import { createSandbox } from '../../sandbox/createSandbox.js';
import { parseMonth } from '../../time/month.js';
import type { Instant } from '../../time/types.js';
import { initialState } from './booker.state.js';
import { type EffectContext, runEffect } from './bookerEffects.js';
import { monthInterval } from './shown.js';
import { at, booking, zones } from './testing/given.js';

const november12 = at('2026-11-12T10:30:00Z');
const december10 = at('2026-12-10T10:30:00Z');
const answers = { name: 'Priya Raman', email: 'priya@post.example' };

/** A visitor in London who looks at November. */
async function stage() {
  const sandbox = createSandbox({ now: '2026-11-04T09:12:00Z' });
  const client = createClient({ fetch: sandbox.fetch, apiUrl: sandbox.demo.apiUrl, now: sandbox.now });
  const target = { username: 'hannah', eventSlug: 'initial-assessment' };
  const eventType = await eventTypeQuery(client, target).queryFn({ signal: new AbortController().signal });
  if (!eventType) throw new Error('There is no such event type.');
  const context: EffectContext = {
    cal: { client, now: sandbox.now, locale: 'en', queryClient: new QueryClient() },
    booked: target,
    hashedLink: null,
    eventType,
    question: {
      ...target,
      zone: zones.london,
      within: monthInterval(parseMonth('2026-11'), zones.london),
    },
    options: {},
    onClockError: () => {},
  };
  const hold = (slot: Instant, moving = initialState().moving) =>
    runEffect({ do: 'makeHold', turn: 1, slot }, { ...initialState({}, answers), moving }, context);
  return { sandbox, context, hold };
}

describe('what the Booker does', () => {
  it('goes on without a hold where only the booking that is moved stands in its way', async () => {
    const { context, hold } = await stage();
    const book = { do: 'book', turn: 1, slot: november12 } as const;
    const made = await runEffect(book, initialState({}, answers), context);
    if (made?.type !== 'bookingMade') throw new Error('It was not booked.');
    expect(await hold(november12, made.booking)).toEqual({ type: 'holdFailed', turn: 1 });
    expect(await hold(november12, booking({ start: december10 }))).toEqual({ type: 'holdRefused', turn: 1 });
  });

  it('finds out about a time that lies in another month than the shown one', async () => {
    const { context } = await stage();
    const find = {
      do: 'findTruth',
      turn: 1,
      slot: december10,
      holdUid: null,
      mayStillAct: false,
    } as const;
    expect(await runEffect(find, initialState({}, answers), context)).toMatchObject({
      type: 'nothingBooked',
    });
  });

  it('ends a hold that somebody took while it was made anew', async () => {
    const { sandbox, context, hold } = await stage();
    const held = await hold(november12);
    if (held?.type !== 'holdMade') throw new Error('It was not held.');
    // A stranger's hold stands in the way of hers, which has moved aside.
    await sandbox.store.reservations.change(held.uid, { start: december10, end: december10 });
    await hold(november12);
    const renew = { do: 'renewHold', uid: held.uid, slot: november12 } as const;
    expect(await runEffect(renew, initialState({}, answers), context)).toEqual({
      type: 'holdEnded',
      uid: held.uid,
    });
  });
});
