import { describe, expect, expectTypeOf, it } from 'vitest';
import type { AnswerOf, InputOf } from '../operation.js';
import type { AttendeesAnswerV1 } from './attendees/attendees.schema.js';
import type { CreateBookingInputV1 } from './bookings/bookings.schema.js';
import { type OperationRowV1, opV1 } from './operationV1.js';
import * as table from './table.js';
import { wiresV1 } from './table.wire.js';

interface Place {
  /** Where the row stands in the table. */
  place: string;
  row: OperationRowV1;
}

const isRow = (entry: object): entry is OperationRowV1 => 'path' in entry;

/** Every row with the place where it stands. */
function placesIn(tree: object, path: readonly string[] = []): Place[] {
  return Object.entries(tree).flatMap(([key, entry]: [string, object]) => {
    const place = [...path, key];
    return isRow(entry) ? [{ place: place.join('.'), row: entry }] : placesIn(entry, place);
  });
}

const places = placesIn(table);

describe.each(places)('$place of the legacy API', ({ place, row: { name, method, path, query } }) => {
  it('goes by the name of its place', () => {
    expect(name).toBe(place);
  });

  it('has an address that can be filled in', () => {
    expect(path.replace(/\{[a-z]+[A-Za-z]*\}/g, 'x')).toMatch(/^\/v1(\/[a-z0-9_-]+)+$/);
  });

  it('reads with GET alone, so that it may be tried again', () => {
    const last = place.split('.').at(-1) ?? '';
    expect(/^(get|list)/.test(last)).toBe(method === 'GET');
  });

  it('says where an input goes only where that is not plain', () => {
    if (query) expect(['POST', 'PATCH']).toContain(method);
  });
});

describe('the legacy table', () => {
  it('has schemas for each row, and for nothing else', () => {
    expect(places).toHaveLength(70);
    expect(Object.keys(wiresV1).sort()).toEqual(places.map(({ place }) => place).sort());
  });

  it('has no two rows for one address', () => {
    const addresses = places.map(
      ({ row: { method, path } }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`,
    );
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  });

  it('knows what a row takes and answers', () => {
    expectTypeOf<InputOf<typeof table.bookings.create>>().toEqualTypeOf<CreateBookingInputV1>();
    expectTypeOf<AnswerOf<typeof table.attendees.list>>().toEqualTypeOf<AttendeesAnswerV1>();
    expectTypeOf<AnswerOf<typeof table.webhooks.delete>>().toBeUnknown();
    expectTypeOf<(typeof table.teams.eventTypes.list)['name']>().toEqualTypeOf<'teams.eventTypes.list'>();
  });

  it('is refused by the compiler where the path needs what the input does not have', () => {
    const row = { name: 'getMembership', method: 'GET' } as const;
    opV1<{ a: number; b: number }, unknown>()({ ...row, path: '/v1/memberships/{a}_{b}' });
    // @ts-expect-error the input has no `b`
    opV1<{ a: number }, unknown>()({ ...row, path: '/v1/memberships/{a}_{b}' });
    // @ts-expect-error an address of another API
    opV1<{ a: number }, unknown>()({ ...row, path: '/v2/{a}' });
  });
});
