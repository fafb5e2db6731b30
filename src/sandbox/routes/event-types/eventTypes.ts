import { badRequest, forbidden, notFound } from '../../http/Refusal.js';
import type { EventTypeRecord, User } from '../../model/records.js';
import type { Store } from '../../store/store.js';
import { connectedApps } from '../conferencing/connectedApps.js';
import { defaultLocation } from '../conferencing/defaultLocation.js';
import type { Handler, KnownCall } from '../handler.js';
import { dynamicEventType } from './dynamicEventType.js';
import { eventTypeAnswer, listedEventType } from './eventTypeAnswer.js';
import type { LocationsOf } from './locations.js';
import { changedSettings, newEventType } from './newEventType.js';

export const createEventType: Handler<'eventTypes.create'> = async (input, { caller: { user }, store }) => {
  const locations = input.locations ?? [defaultLocation(user)];
  const draft = newEventType({ ...input, locations }, user.id, await locationsOf(user, store));
  await requireFreeSlug(input.slug, user, store, 'User already has an event type with this slug.');
  await requireOwnSchedule(input.scheduleId, user, store);
  const eventType = await store.eventTypes.add(draft);
  return eventTypeAnswer(eventType, user);
};

const locationsOf = async ({ id: userId }: User, store: Store): Promise<LocationsOf> => ({
  isTeam: false,
  connected: await connectedApps({ userId }, store),
});

/** The caller's own, hidden ones included, or the public ones of a user, or what a group can be booked for. */
export const listEventTypes: Handler<'eventTypes.list'> = async (input, { caller, store }) => {
  if (input.usernames && !input.username) {
    const group = await Promise.all(input.usernames.map((username) => store.users.findByUsername(username)));
    const users = group.filter((user) => user !== undefined);
    return users.length > 0 ? [listedEventType(dynamicEventType, ...users)] : [];
  }
  const owner =
    input.username === undefined ? caller?.user : await store.users.findByUsername(input.username);
  if (!owner || (input.eventSlug && !input.username)) return [];
  const isOwn = owner.id === caller?.user.id;
  const eventTypes = (await store.eventTypes.ofOwner(owner.id)).filter(({ settings }) =>
    input.eventSlug ? settings.slug === input.eventSlug : isOwn || !settings.hidden,
  );
  if (input.sortCreatedAt === 'desc') eventTypes.reverse();
  return eventTypes.map((eventType) => listedEventType(eventType, owner));
};

export const getEventType: Handler<'eventTypes.get'> = async ({ eventTypeId }, call) =>
  eventTypeAnswer(await ownEventType(eventTypeId, call), call.caller.user);

export const updateEventType: Handler<'eventTypes.update'> = async ({ eventTypeId, ...input }, call) => {
  const {
    caller: { user },
    store,
  } = call;
  const eventType = await ownEventType(eventTypeId, call);
  const settings = changedSettings(eventType.settings, input, await locationsOf(user, store));
  if (input.slug !== undefined && input.slug !== eventType.settings.slug) {
    await requireFreeSlug(input.slug, user, store, 'error_event_type_url_duplicate');
  }
  await requireOwnSchedule(input.scheduleId, user, store);
  return eventTypeAnswer((await store.eventTypes.change(eventTypeId, { settings })) ?? eventType, user);
};

export const deleteEventType: Handler<'eventTypes.delete'> = async (
  { eventTypeId },
  { caller: { user }, store },
) => {
  const eventType = await store.eventTypes.find(eventTypeId);
  if (!eventType) throw notFound(`Event type with ID=${eventTypeId} does not exist.`);
  if (eventType.ownerId !== user.id) {
    throw forbidden(`User with ID=${user.id} does not own event type with ID=${eventTypeId}`);
  }
  await store.eventTypes.remove(eventTypeId);
  await store.collections.privateLinks.removeWhere({ eventTypeId });
  await store.collections.webhooks.removeWhere({ eventTypeId });
  const { lengthInMinutes, slug, title } = eventType.settings;
  return { id: eventTypeId, lengthInMinutes, slug, title };
};

/** Somebody else's is answered as if there were none. */
export async function ownEventType(
  id: number,
  { caller: { user }, store }: KnownCall,
): Promise<EventTypeRecord> {
  const eventType = await store.eventTypes.find(id);
  if (eventType?.ownerId !== user.id) throw notFound(`Event type with id ${id} not found`);
  return eventType;
}

export async function requireFreeSlug(
  slug: string,
  owner: User,
  store: Store,
  sentence: string,
): Promise<void> {
  const own = await store.eventTypes.ofOwner(owner.id);
  if (own.some(({ settings }) => settings.slug === slug)) throw badRequest(sentence);
}

export async function requireOwnSchedule(
  id: number | null | undefined,
  owner: User,
  store: Store,
): Promise<void> {
  if (id === null || id === undefined) return;
  const schedule = await store.schedules.find(id);
  if (schedule?.ownerId !== owner.id)
    throw notFound(`User with ID=${owner.id} does not own schedule with ID=${id}`);
}
