import { forbidden, notFound } from '../../../http/Refusal.js';
import type { Store } from '../../../store/store.js';
import type { HandlersOf } from '../../handler.js';
import { eventTypeWebhookAnswer, webhookOfEventType } from '../../webhooks/eventTypeWebhooks.js';
import {
  addWebhook,
  changeWebhook,
  ownedByEventType,
  removeWebhook,
  removeWebhooksOf,
  webhooksOf,
} from '../../webhooks/webhook.js';
import { findTeamEventType } from './teamEventTypes.js';

/** Called for bookings of one event type of a team. */
export const teamEventTypeWebhooks: HandlersOf<'teams.eventTypes.webhooks'> = {
  'teams.eventTypes.webhooks.create': async ({ teamId, eventTypeId, ...input }, call) => {
    await requireTeams({ teamId, eventTypeId }, call.store);
    const webhook = await addWebhook(input, ownedByEventType(eventTypeId), call);
    return eventTypeWebhookAnswer(eventTypeId, webhook);
  },

  'teams.eventTypes.webhooks.list': async ({ teamId, eventTypeId, ...page }, { store }) => {
    await requireTeams({ teamId, eventTypeId }, store);
    const webhooks = await webhooksOf(ownedByEventType(eventTypeId), page, store);
    return webhooks.map((webhook) => eventTypeWebhookAnswer(eventTypeId, webhook));
  },

  'teams.eventTypes.webhooks.get': async (path, { store }) =>
    eventTypeWebhookAnswer(path.eventTypeId, await teamsWebhook(path, store)),

  'teams.eventTypes.webhooks.update': async ({ teamId, eventTypeId, webhookId, ...input }, { store }) => {
    const webhook = await teamsWebhook({ teamId, eventTypeId, webhookId }, store);
    return eventTypeWebhookAnswer(eventTypeId, await changeWebhook(webhook, input, store));
  },

  'teams.eventTypes.webhooks.deleteAll': async (path, { store }) => {
    await requireTeams(path, store);
    return removeWebhooksOf(ownedByEventType(path.eventTypeId), store);
  },

  'teams.eventTypes.webhooks.delete': async (path, { store }) =>
    eventTypeWebhookAnswer(path.eventTypeId, await removeWebhook(await teamsWebhook(path, store), store)),
};

const GUARD = 'IsTeamEventTypeWebhookGuard';

interface Place {
  teamId: number;
  eventTypeId: number;
}

async function requireTeams({ teamId, eventTypeId }: Place, store: Store): Promise<void> {
  if (await findTeamEventType(teamId, eventTypeId, store)) return;
  if (!(await store.eventTypes.find(eventTypeId))) {
    throw notFound(`${GUARD} - Event type (${eventTypeId}) not found`);
  }
  throw forbidden(`${GUARD} - Event type (${eventTypeId}) is not part of the team (${teamId})`);
}

async function teamsWebhook({ webhookId, ...place }: Place & { webhookId: string }, store: Store) {
  await requireTeams(place, store);
  return webhookOfEventType(place.eventTypeId, webhookId, GUARD, store);
}
