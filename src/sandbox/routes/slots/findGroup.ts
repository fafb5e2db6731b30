import { notFound, type Refusal } from '../../http/Refusal.js';
import { hostIdsOf } from '../../model/hostIdsOf.js';
import type { BookingRecord, EventTypeRecord } from '../../model/records.js';
import type { Store } from '../../store/store.js';
import { dynamicEventType } from '../event-types/dynamicEventType.js';
import { findEventType, type HostedEventType } from './findEventType.js';

const UNWILLING = 'Some of the users in this group do not allow dynamic booking';

/**
 * A dynamic group: everybody must be free, by their own schedules, and the first one is the organizer.
 * @param refuse how it is said that somebody is booked alone only
 * @throws Refusal 404 when there is no such user
 */
export async function findGroup(
  usernames: readonly string[],
  store: Store,
  refuse: (message: string) => Refusal,
): Promise<HostedEventType> {
  const hosts = await Promise.all(
    [...new Set(usernames)].map(async (username) => {
      const user = await store.users.findByUsername(username);
      if (!user) throw notFound(`User with username ${username} not found`);
      return user;
    }),
  );
  if (hosts.some(({ allowDynamicBooking }) => allowDynamicBooking === false)) throw refuse(UNWILLING);
  return { eventType: dynamicEventType, hosts };
}

/** Whether it was booked with a dynamic group, which has no event type. */
export const isOfGroup = ({ eventTypeId }: Pick<BookingRecord, 'eventTypeId'>): boolean =>
  eventTypeId === dynamicEventType.id;

/** The number of its event type, as the API tells it. */
export const eventTypeIdOf = (booking: BookingRecord): number | null =>
  isOfGroup(booking) ? null : booking.eventTypeId;

/** What was booked. Undefined when it is gone. */
export async function eventTypeOfBooking(
  booking: BookingRecord,
  store: Store,
): Promise<EventTypeRecord | undefined> {
  return isOfGroup(booking) ? dynamicEventType : store.eventTypes.find(booking.eventTypeId);
}

/** The same with those who host it. */
export async function hostedEventTypeOfBooking(
  booking: BookingRecord,
  store: Store,
): Promise<HostedEventType | undefined> {
  if (!isOfGroup(booking)) return findEventType(booking.eventTypeId, store);
  const hosts = await Promise.all(hostIdsOf(booking).map((id) => store.users.find(id)));
  return { eventType: dynamicEventType, hosts: hosts.filter((host) => host !== undefined) };
}
