import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { records, stores } from '../testing/stores.js';
import type { Store } from './store.js';

const [host] = records.users;

describe.each(stores)('event types of teams in the store %s', (_, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.load(records);
  });
  afterAll(() => store.close());

  it('are found by their team, their copies by what they follow, and go together', async () => {
    const [first] = records.eventTypes.filter(({ hosting }) => hosting !== undefined);
    const ofTeam = await store.eventTypes.ofTeam(first?.hosting?.teamId ?? 0);
    expect(ofTeam).toEqual(records.eventTypes.filter(({ hosting }) => hosting !== undefined));
    const { settings } = records.eventTypes[0] ?? {};
    if (!settings || !first) throw new Error('The clinic has no event types.');
    const copy = await store.eventTypes.add({ ownerId: host?.id ?? 0, settings, parentId: first.id });
    expect(await store.eventTypes.ofParent(first.id)).toEqual([copy]);
    await store.eventTypes.remove(first.id);
    expect(await store.eventTypes.find(copy.id)).toBeUndefined();
  });
});
