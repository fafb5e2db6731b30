import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Booking, CreatedBooking } from './bookings/bookings.schema.js';
import type { CreateBookingInput } from './bookings/createBooking.schema.js';
import type { Paged } from './envelope.schema.js';
import { type AnswerOf, type InputOf, type OperationRow, op, type PathParameter } from './operation.js';
import { operations } from './operations.js';
import * as table from './table.js';

interface Place {
  /** Where the row stands in the table. */
  place: string;
  row: OperationRow;
}

const isRow = (entry: object): entry is OperationRow => 'path' in entry;

/** Every row with the place where it stands. */
function placesIn(tree: object, path: readonly string[] = []): Place[] {
  return Object.entries(tree).flatMap(([key, entry]: [string, object]) => {
    const place = [...path, key];
    return isRow(entry) ? [{ place: place.join('.'), row: entry }] : placesIn(entry, place);
  });
}

const places = placesIn(table);

describe.each(places)('$place', ({ place, row }) => {
  const { name, method, path, auth, query, paging, bodied, answers } = row;

  it('goes by the name of its place', () => {
    expect(name).toBe(place);
  });

  it('has an address that can be filled in', () => {
    expect(path.replace(/\{[a-z]+[A-Za-z]*\}/g, 'x')).toMatch(/^\/v2(\/[a-z0-9-]+)+$/);
  });

  it('with the client’s secret is about the client’s own users or tokens', () => {
    if (auth === 'client') expect(path).toMatch(/\{clientId\}/);
  });

  it('that reads needs no body, so that it may be tried again', () => {
    const last = place.split('.').at(-1) ?? '';
    expect(/^(get|list|check)/.test(last)).toBe(method === 'GET' && answers !== 'redirect');
  });

  it('says where an input goes only where that is not plain', () => {
    if (query) expect(['POST', 'PUT', 'PATCH']).toContain(method);
    if (bodied) expect(method).toBe('DELETE');
    if (paging) expect(method).toBe('GET');
  });
});

describe('the table', () => {
  it('has no two rows for one address and version', () => {
    const addresses = places.map(
      ({ row: { method, path, version } }) => `${method} ${path.replace(/\{\w+\}/g, '{}')} ${version}`,
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  });

  it('has nothing that is not public and documented', () => {
    expect(places.filter(({ row: { path } }) => path.startsWith('/v2/atoms'))).toEqual([]);
  });

  it('is also a flat list', () => {
    expect(operations).toEqual(Object.fromEntries(places.map(({ place, row }) => [place, row])));
    expectTypeOf(operations['bookings.create']).toEqualTypeOf(table.bookings.create);
  });

  it('knows what a row takes and answers', () => {
    expectTypeOf<InputOf<typeof table.bookings.create>>().toEqualTypeOf<CreateBookingInput>();
    expectTypeOf<AnswerOf<typeof table.bookings.create>>().toEqualTypeOf<CreatedBooking>();
    expectTypeOf<AnswerOf<typeof table.bookings.list>>().toEqualTypeOf<Paged<Booking>>();
    expectTypeOf<AnswerOf<typeof table.slots.reservations.delete>>().toEqualTypeOf<undefined>();
    expectTypeOf<(typeof table.slots.list)['name']>().toEqualTypeOf<'slots.list'>();
    expectTypeOf<(typeof table.slots.list)['auth']>().toEqualTypeOf<'optional'>();
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
