import type { EventTypeRecord } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';

/** The copies of a managed event type: each of these users has one, and nobody else. They are as the team's is. */
export async function keepCopies(
  parent: EventTypeRecord,
  userIds: readonly number[],
  { eventTypes }: Store,
): Promise<void> {
  const copies = await eventTypes.ofParent(parent.id);
  for (const { id, ownerId } of copies) {
    if (ownerId !== null && userIds.includes(ownerId)) {
      await eventTypes.change(id, { settings: parent.settings });
    } else {
      await eventTypes.remove(id);
    }
  }
  for (const ownerId of userIds) {
    if (copies.some((copy) => copy.ownerId === ownerId)) continue;
    const own = await eventTypes.ofOwner(ownerId);
    for (const { id, settings } of own) {
      // Whoever had one at that address has the team's in its place.
      if (settings.slug === parent.settings.slug) await eventTypes.remove(id);
    }
    const settings = { ...parent.settings, hidden: false };
    await eventTypes.add({ ownerId, settings, parentId: parent.id });
  }
}

export const copyOwners = async ({ id }: EventTypeRecord, { eventTypes }: Store): Promise<number[]> =>
  (await eventTypes.ofParent(id)).flatMap(({ ownerId }) => ownerId ?? []);
