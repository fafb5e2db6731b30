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

async function circleOf(event: ServerEvent, store: Store): Promise<Circle> {
  if (event.kind === 'notice') return { ...event, eventTypeId: null };
  const { hostId, eventTypeId } = event.booking;
  const teamId = (await store.eventTypes.find(eventTypeId))?.hosting?.teamId;
  return { userId: hostId, eventTypeId, teamIds: teamId === undefined ? [] : await upwards(teamId, store) };
}

/** The team, and the organization that it stands in. */
async function upwards(teamId: number, { collections }: Store): Promise<number[]> {
  const parentId = (await collections.teams.find(teamId))?.parentId;
  return parentId ? [teamId, parentId] : [teamId];
}

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
  const { userId, eventTypeId, teamIds } = await circleOf(event, store);
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
