import { assertType, describe, expectTypeOf, it } from 'vitest';
import {
  type Booking,
  createApiClient,
  type EventType,
  type Me,
  type Paged,
  type Schedule,
} from '../index.js';

const client = createApiClient();

describe('the methods of a client', () => {
  it('answer what their operation answers', () => {
    expectTypeOf(client.me.get()).resolves.toEqualTypeOf<Me>();
    expectTypeOf(client.bookings.list({ take: 5 })).resolves.toEqualTypeOf<Paged<Booking>>();
    expectTypeOf(client.schedules.getDefault()).resolves.toEqualTypeOf<Schedule | null>();
    expectTypeOf(client.slots.reservations.delete({ uid: 'r' })).resolves.toEqualTypeOf<undefined>();
  });

  it('iterate over the items themselves', () => {
    expectTypeOf(client.bookings.list.each()).toEqualTypeOf<AsyncGenerator<Booking, void, undefined>>();
    // @ts-expect-error a list that comes in one piece has no pages
    client.schedules.list.each();
  });

  it('want what their operation needs', () => {
    // @ts-expect-error the path has no uid
    client.bookings.get();
    // @ts-expect-error nobody says when
    client.bookings.create({ eventTypeId: 1, attendee: { name: 'Bo', timeZone: 'UTC' } });
    // @ts-expect-error an id is a number
    client.schedules.get({ scheduleId: '1' });
    // @ts-expect-error no such status
    client.bookings.list({ status: ['lost'] });
    // @ts-expect-error there is no such operation
    client.bookings.burn({ bookingUid: 'b' });
  });

  it('name what is booked in exactly one way', () => {
    const range = { start: '2026-11-02', end: '2026-11-03' };
    client.slots.list({ eventTypeId: 1, ...range });
    client.slots.list({ eventTypeSlug: 'intro', username: 'hannah', ...range });
    // @ts-expect-error a slug without whose it is
    client.slots.list({ eventTypeSlug: 'intro', ...range });
    // @ts-expect-error nothing is named
    client.slots.list(range);
  });

  it('can’t be written over', () => {
    // @ts-expect-error the table is read only
    client.bookings.get = async () => ({});
    assertType<Promise<EventType[]>>(client.eventTypes.list());
  });
});
