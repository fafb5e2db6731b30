import { listWebhooksQuery } from '../../../contract/webhooks/webhooks.schema.js';
import type { Rule, RulesOf } from '../rule.js';
import { createWebhookInput, updateWebhookInput } from './input.js';

/** Who owns the user, the event type or the client owns its webhooks: no permission of an OAuth client is asked for. */
const create: Rule = { input: createWebhookInput };
const list: Rule = { input: listWebhooksQuery, numbers: ['take', 'skip'] };
const update: Rule = { input: updateWebhookInput };

export const webhookRules: RulesOf<'webhooks' | 'eventTypes.webhooks' | 'oauthClients.webhooks'> = {
  'webhooks.create': create,
  'webhooks.list': list,
  'webhooks.get': {},
  'webhooks.update': update,
  'webhooks.delete': {},

  'eventTypes.webhooks.create': create,
  'eventTypes.webhooks.list': list,
  'eventTypes.webhooks.get': {},
  'eventTypes.webhooks.update': update,
  'eventTypes.webhooks.delete': {},
  'eventTypes.webhooks.deleteAll': {},

  'oauthClients.webhooks.create': create,
  'oauthClients.webhooks.list': list,
  'oauthClients.webhooks.get': {},
  'oauthClients.webhooks.update': update,
  'oauthClients.webhooks.delete': {},
  'oauthClients.webhooks.deleteAll': {},
};
