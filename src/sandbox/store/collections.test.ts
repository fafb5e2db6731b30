import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseInstant } from '../../time/instant.js';
import type { PrivateLinkRecord } from '../model/collections.js';
import { records, stores } from '../testing/stores.js';
import type { New, Store } from './store.js';

const soon = parseInstant('2027-02-01T09:00:00Z');
const link = (change: Partial<New<PrivateLinkRecord>> = {}): New<PrivateLinkRecord> => ({
  uid: 'l1',
  eventTypeId: 1,
  expiresAt: null,
  maxUsageCount: 1,
  usageCount: 0,
  ...change,
});

describe.each(stores)('a collection of the store %s', (_, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  beforeEach(async () => {
    await store.clear();
    await store.load({ ...records, collections: { privateLinks: [{ ...link({ uid: 'l0' }), id: 7 }] } });
  });
  afterAll(() => store.close());
  const links = () => store.collections.privateLinks;

  it('gives back what was loaded, and numbers on', async () => {
    expect(await links().find(7)).toMatchObject({ id: 7, uid: 'l0' });
    expect((await links().add(link())).id).toBe(8);
  });

  it('finds records by any of their fields, null and numbers among them', async () => {
    await links().add(link({ uid: 'a', expiresAt: soon, maxUsageCount: null }));
    await links().add(link({ uid: 'b', eventTypeId: 2 }));
    const uids = async (fields: Partial<PrivateLinkRecord>) =>
      (await links().where(fields)).map(({ uid }) => uid);
    expect(await uids({})).toEqual(['l0', 'a', 'b']);
    expect(await uids({ eventTypeId: 1 })).toEqual(['l0', 'a']);
    expect(await uids({ maxUsageCount: null })).toEqual(['a']);
    expect(await uids({ expiresAt: soon, eventTypeId: 1 })).toEqual(['a']);
    expect(await uids({ uid: 'b', eventTypeId: 1 })).toEqual([]);
    expect(await uids({ id: 7 })).toEqual(['l0']);
    expect(await uids({ uid: "'); drop table users; --" })).toEqual([]);
  });

  it('changes and removes them', async () => {
    const { id } = await links().add(link());
    expect(await links().change(id, { usageCount: 1, maxUsageCount: null })).toEqual({
      ...link({ usageCount: 1, maxUsageCount: null }),
      id,
    });
    await links().removeWhere({ uid: 'l0' });
    expect(await links().where({})).toHaveLength(1);
    await links().remove(id);
    expect(await links().find(id)).toBeUndefined();
    expect(await links().change(id, { usageCount: 2 })).toBeUndefined();
  });

  it('changes a record by what is in it, and nobody comes between', async () => {
    const used = ({ usageCount }: PrivateLinkRecord) => {
      if (usageCount === 3) throw new RangeError('used up');
      return { usageCount: usageCount + 1 };
    };
    const all = await Promise.allSettled([1, 2, 3, 4, 5].map(() => links().change(7, used)));
    expect(all.map(({ status }) => status).sort()).toEqual([
      ...['fulfilled', 'fulfilled', 'fulfilled'],
      ...['rejected', 'rejected'],
    ]);
    expect(await links().find(7)).toMatchObject({ usageCount: 3 });
    expect(await links().change(99, used)).toBeUndefined();
  });

  it('is forgotten with all the rest', async () => {
    await store.clear();
    expect(await links().where({})).toEqual([]);
  });
});
