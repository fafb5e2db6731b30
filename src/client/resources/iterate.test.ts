import { describe, expect, it } from 'vitest';
import { list as listBookings } from '../../contract/bookings/bookings.operations.js';
import { list as listManagedUsers } from '../../contract/oauth-clients/users/users.operations.js';
import { op } from '../../contract/operation.js';
import { list as listSchedules } from '../../contract/schedules/schedules.operations.js';
import { createClient } from '../createClient.js';
import { fakeApi, no, type Sent, yes } from '../testing/fakeApi.js';
import { fakeClock } from '../testing/fakeClock.js';
import { iterate } from './iterate.js';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const numberOf = ({ url }: Sent, name: string) => Number(url.searchParams.get(name));

/** An API whose lists hold the given items, and a client of it. */
function stage(answer: (sent: Sent, index: number) => Response) {
  const api = fakeApi(answer);
  const client = createClient({
    fetch: api.fetch,
    clientId: 'c',
    auth: { clientSecret: 's' },
    ...fakeClock(0),
  });
  return { api, client };
}

const byTake = (items: number[]) => (sent: Sent) => {
  const [take, skip] = [numberOf(sent, 'take'), numberOf(sent, 'skip')];
  const pagination = { hasNextPage: skip + take < items.length };
  return yes(items.slice(skip, skip + take), { pagination });
};

const byLimit = (items: number[]) => (sent: Sent) => {
  const [limit, offset] = [numberOf(sent, 'limit'), numberOf(sent, 'offset')];
  return yes(items.slice(offset, offset + limit));
};

const listByCursor = op<
  { cursor?: string },
  { data: number[]; pagination: { nextCursor: string | null; hasMore: boolean } }
>()({
  name: 'things.list',
  method: 'GET',
  path: '/v2/things',
  auth: 'optional',
  paging: 'cursor',
});

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('iterating over a list', () => {
  it('gives every item, page after page', async () => {
    const { api, client } = stage(byTake(numbers(7)));
    expect(await all(iterate(client, listBookings, { take: 3 }))).toEqual(numbers(7));
    expect(api.sent.map((sent) => numberOf(sent, 'skip'))).toEqual([0, 3, 6]);
  });

  it('asks for the most that a page may hold, unless told otherwise', async () => {
    const { api, client } = stage(byTake(numbers(300)));
    expect(await all(iterate(client, listBookings, {}))).toHaveLength(300);
    expect(api.sent.map((sent) => [numberOf(sent, 'take'), numberOf(sent, 'skip')])).toEqual([
      [250, 0],
      [250, 250],
    ]);
  });

  it('knows the last page by its length where the API does not tell', async () => {
    const { api, client } = stage(byLimit(numbers(5)));
    expect(await all(iterate(client, listManagedUsers, { clientId: 'c', limit: 2 }))).toEqual(numbers(5));
    expect(api.sent.map((sent) => numberOf(sent, 'offset'))).toEqual([0, 2, 4]);
  });

  it('asks once more where the last page is full, and ends', async () => {
    const { api, client } = stage(byLimit(numbers(4)));
    expect(await all(iterate(client, listManagedUsers, { clientId: 'c', limit: 2 }))).toEqual(numbers(4));
    expect(api.sent).toHaveLength(3);
  });

  it('follows a cursor until there is no more', async () => {
    const pages = [
      { items: [1, 2], next: 'b' },
      { items: [3], next: null },
    ];
    const { api, client } = stage((_, index) => {
      const { items = [], next = null } = pages[index] ?? {};
      return yes(items, { pagination: { nextCursor: next, hasMore: next !== null } });
    });
    expect(await all(iterate(client, listByCursor, {}))).toEqual([1, 2, 3]);
    expect(api.sent.map(({ url }) => url.search)).toEqual(['', '?cursor=b']);
  });

  it('begins where it is told to', async () => {
    const { client } = stage(byTake(numbers(7)));
    expect(await all(iterate(client, listBookings, { skip: 4, take: 2 }))).toEqual([4, 5, 6]);
  });

  it('reads a page only when its first item is asked for', async () => {
    const { api, client } = stage(byTake(numbers(7)));
    for await (const item of iterate(client, listBookings, { take: 3 })) {
      if (Number(item) === 2) break;
    }
    expect(api.sent).toHaveLength(1);
  });

  it('never turns in a circle where a server says that there is more and gives none', async () => {
    const { api, client } = stage(() => yes([], { pagination: { hasNextPage: true } }));
    expect(await all(iterate(client, listBookings, {}))).toEqual([]);
    expect(api.sent).toHaveLength(1);
  });

  it('rejects with the error of the page that failed', async () => {
    const { client } = stage((sent) => (numberOf(sent, 'skip') === 0 ? byTake(numbers(7))(sent) : no(403)));
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const item of iterate(client, listBookings, { take: 3 })) seen.push(item);
    })();
    await expect(reading).rejects.toMatchObject({ kind: 'api', status: 403 });
    expect(seen).toEqual([0, 1, 2]);
  });

  it('stops when it is aborted', async () => {
    const { api, client } = stage(byTake(numbers(7)));
    const controller = new AbortController();
    const reading = (async () => {
      for await (const item of iterate(client, listBookings, { take: 3 }, { signal: controller.signal })) {
        if (Number(item) === 2) controller.abort(new Error('enough'));
      }
    })();
    await expect(reading).rejects.toThrow('enough');
    expect(api.sent).toHaveLength(1);
  });

  it('says so where an operation has no pages', async () => {
    const { client } = stage(() => yes([]));
    await expect(all(iterate(client, listSchedules, {}))).rejects.toMatchObject({
      kind: 'config',
      message: expect.stringContaining('schedules.list has no pages'),
    });
  });
});
