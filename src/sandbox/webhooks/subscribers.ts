import type { WebhookTrigger } from '../../contract/webhooks/webhooks.schema.js';
import type { ServerEvent } from '../events/announcements.js';
import type { WebhookRecord } from '../model/collections.js';
import type { Store } from '../store/store.js';

/** Whom an event concerns. */
interface Circle {
  userId: number | null;
  eventTypeId: number | null;
  /** Organizations are teams that others stand in. */
  teamIds: readonly number[];
}

const circleOf = (event: ServerEvent): Circle =>
  event.kind === 'notice'
    ? { ...event, eventTypeId: null }
    : { userId: event.booking.hostId, eventTypeId: event.booking.eventTypeId, teamIds: [] };

/**
 * Every active webhook that is called for this trigger, each once: the user's, the event type's, those of teams and
 * organizations, and the user's OAuth client's.
 */
export async function subscribersTo(
  trigger: WebhookTrigger,
  event: ServerEvent,
  store: Store,
): Promise<WebhookRecord[]> {
  const { webhooks } = store.collections;
  const { userId, eventTypeId, teamIds } = circleOf(event);
  const user = userId === null ? undefined : await store.users.find(userId);
  const teams = new Set([...teamIds, ...(user?.organizationId ? [user.organizationId] : [])]);
  const found = await Promise.all([
    userId === null ? [] : webhooks.where({ userId }),
    eventTypeId === null ? [] : webhooks.where({ eventTypeId }),
    ...[...teams].map((teamId) => webhooks.where({ teamId })),
    user?.clientId ? webhooks.where({ clientId: user.clientId }) : [],
  ]);
  return found.flat().filter(({ active, triggers }) => active && triggers.includes(trigger));
}
