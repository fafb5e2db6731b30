import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Booking, CreateBookingInput } from './bookings.schema.js';
import type { Paged } from './envelope.schema.js';
import { type AnswerOf, type InputOf, type OperationRow, op, type PathParameter } from './operation.js';
import * as table from './operations.js';

const rows: [string, OperationRow][] = Object.entries(table);

/** Every family of addresses, and the version that it answers to; undefined: to any. */
const families: [path: RegExp, version: OperationRow['version']][] = [
  [/^\/v2\/schedules(\/|$)/, '2024-06-11'],
  [/^\/v2\/event-types(\/|$)/, '2024-06-14'],
  [/^\/v2\/bookings(\/|$)/, '2024-08-13'],
  [/^\/v2\/slots(\/|$)/, '2024-09-04'],
  [/^\/v2\/(provider|oauth|oauth-clients|me)(\/|$)/, undefined],
];

describe.each(rows)('%s', (key, { name, method, path, version, auth }) => {
  it('goes by the name that it is exported by', () => {
    expect(name).toBe(key);
  });

  it('speaks the version of its family', () => {
    const found = families.filter(([pattern]) => pattern.test(path));
    expect(found.map(([, expected]) => expected)).toEqual([version]);
  });

  it('has an address that can be filled in', () => {
    expect(path.replace(/\{[a-z]+[A-Za-z]*\}/g, 'x')).toMatch(/^\/v2(\/[a-z-]+)+$/);
  });

  it('with the client’s secret is about the client’s own users or tokens', () => {
    if (auth === 'client') expect(path).toMatch(/\{clientId\}/);
  });

  it('that reads needs no body, so that it may be tried again', () => {
    expect(/^(get|list|check)/.test(name)).toBe(method === 'GET');
  });
});

describe('the table', () => {
  it('has no two rows for one address', () => {
    const addresses = rows.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
    expect(addresses.length).toBeGreaterThan(20);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('has nothing that is not public and documented', () => {
    expect(rows.filter(([, { path }]) => path.startsWith('/v2/atoms'))).toEqual([]);
  });

  it('knows what a row takes and answers', () => {
    expectTypeOf<InputOf<typeof table.createBooking>>().toEqualTypeOf<CreateBookingInput>();
    expectTypeOf<AnswerOf<typeof table.createBooking>>().toEqualTypeOf<Booking>();
    expectTypeOf<AnswerOf<typeof table.listBookings>>().toEqualTypeOf<Paged<Booking>>();
    expectTypeOf<AnswerOf<typeof table.deleteReservation>>().toEqualTypeOf<undefined>();
    expectTypeOf<(typeof table.getSlots)['name']>().toEqualTypeOf<'getSlots'>();
    expectTypeOf<(typeof table.getSlots)['auth']>().toEqualTypeOf<'optional'>();
  });
});

describe('writing a row', () => {
  it('finds the names in a path', () => {
    expectTypeOf<PathParameter<'/v2/me'>>().toBeNever();
    expectTypeOf<PathParameter<'/v2/{a}/users/{b}'>>().toEqualTypeOf<'a' | 'b'>();
  });

  it('is refused by the compiler where the path needs what the input does not have', () => {
    const row = { name: 'getUser', method: 'GET', auth: 'client' } as const;
    op<{ a: string; b: number }, unknown>()({ ...row, path: '/v2/{a}/users/{b}' });
    // @ts-expect-error the input has no `b`
    op<{ a: string }, unknown>()({ ...row, path: '/v2/{a}/users/{b}' });
    // @ts-expect-error an address of another API
    op<{ a: string }, unknown>()({ ...row, path: '/v1/{a}' });
  });
});
