import { notFound } from '../../http/Refusal.js';
import type { EventTypeRecord, User } from '../../model/records.js';
import type { Store } from '../../store/store.js';

export interface OwnedEventType {
  eventType: EventTypeRecord;
  owner: User;
}

/** The event type and whose it is; undefined when one of them is gone. */
export async function findEventType(id: number, store: Store): Promise<OwnedEventType | undefined> {
  const eventType = await store.eventTypes.find(id);
  const owner = eventType && (await store.users.find(eventType.ownerId));
  return owner && { eventType, owner };
}

/** @throws Refusal 404 when there is no such user; undefined when they have no such event type */
export async function findByUsername(
  username: string,
  slug: string,
  store: Store,
): Promise<OwnedEventType | undefined> {
  const owner = await store.users.findByUsername(username);
  if (!owner) throw notFound(`User with username ${username} not found`);
  const eventTypes = await store.eventTypes.ofOwner(owner.id);
  const eventType = eventTypes.find(({ settings }) => settings.slug === slug);
  return eventType && { eventType, owner };
}
