import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { at, booking, eventType, now, series } from '../../booking-receipt/testing/givenBooking.js';
import { createClient } from '../../client/index.js';
import { fakeApi, no } from '../../client/testing/fakeApi.js';
import type { AfterBooking } from '../../queries/afterBooking.js';
import { createSandbox } from '../../sandbox/createSandbox.js';
import type { Unmovable } from './booker.state.js';
import { openMoving, unmovable } from './openMoving.js';
import { zones } from './testing/given.js';

const ruled = (after: Partial<AfterBooking>) => ({ ...eventType, after: { ...eventType.after, ...after } });
const day = 24 * 60;

describe('a booking can be moved', () => {
  it.each<[Unmovable['kind'] | 'yes', Parameters<typeof unmovable>[0], Partial<AfterBooking>]>([
    ['yes', booking(), {}],
    ['yes', booking({ status: 'pending' }), { canCancel: false }],
    ['yes', booking(), { moveMinutesBefore: 7 * day }],
    ['missing', null, {}],
    ['cancelled', booking({ status: 'cancelled' }), {}],
    ['rejected', booking({ status: 'rejected' }), {}],
    ['moved', booking({ status: 'cancelled', rescheduledToUid: 'b2' }), {}],
    ['past', booking({ end: at('2026-11-04T09:00:00Z') }), {}],
    ['rule', booking(), { canMove: false }],
    ['late', booking(), { moveMinutesBefore: 10 * day }],
    ['series', series(3), {}],
    ['past', series(2, [{ status: 'cancelled' }, { status: 'cancelled' }]), {}],
  ])('%s', (kind, given, after) => {
    expect(unmovable(given, ruled(after), now)?.kind ?? 'yes').toBe(kind);
  });

  it('as far as is known, where the event type can’t be read', () => {
    expect(unmovable(booking(), null, now)).toBe(null);
  });

  it('date by date, of a series those that are still to come', () => {
    const why = unmovable(series(3, [{ status: 'cancelled' }]), eventType, now);
    expect(why?.kind === 'series' && why.dates.map(({ uid }) => uid)).toEqual(['b2', 'b3']);
  });
});

describe('opening one', () => {
  async function opened(uid: string, isKnown = true) {
    const sandbox = createSandbox({ now: '2026-11-04T09:12:00Z' });
    const client = createClient({ fetch: sandbox.fetch, apiUrl: sandbox.demo.apiUrl, now: sandbox.now });
    const cal = { client, queryClient: new QueryClient(), now: sandbox.now };
    const all = await sandbox.store.bookings.involving(sandbox.demo.user.id, '');
    const next = all.find(({ start, status }) => start > sandbox.now() && status === 'accepted');
    const context = { cal, zone: zones.london, eventType: isKnown ? null : undefined, bookingUid: undefined };
    return openMoving(uid === 'next' ? (next?.uid ?? '') : uid, context);
  }

  it('gives the booking, or says that there is none', async () => {
    expect(await opened('next')).toMatchObject({
      type: 'moveOpened',
      month: '2026-11',
      booking: { status: 'accepted' },
    });
    expect(await opened('nope')).toEqual({ type: 'moveRefused', uid: 'nope', why: { kind: 'missing' } });
  });

  it('waits for the event type, whose rules count', async () => {
    expect(await opened('nope', false)).toBe(null);
  });

  it('says that it could not be read', async () => {
    const api = fakeApi(() => no(500));
    const client = createClient({ fetch: api.fetch, sleep: async () => {} });
    const cal = { client, queryClient: new QueryClient(), now: () => now };
    const event = await openMoving('b1', { cal, zone: zones.london, eventType: null, bookingUid: undefined });
    expect(event).toMatchObject({ type: 'moveRefused', why: { kind: 'failed', uid: 'b1' } });
  });
});
