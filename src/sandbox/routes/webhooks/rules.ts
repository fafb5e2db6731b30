import { listWebhooksQuery } from '../../../contract/webhooks/webhooks.schema.js';
import type { Rule, RulesOf } from '../rule.js';
import { createWebhookInput, updateWebhookInput } from './input.js';

/** Who owns the user, the event type or the client owns its webhooks: no permission of an OAuth client is asked for. */
export const createWebhookRule: Rule = { input: createWebhookInput };
export const listWebhooksRule: Rule = { input: listWebhooksQuery, numbers: ['take', 'skip'] };
export const updateWebhookRule: Rule = { input: updateWebhookInput };

export const webhookRules: RulesOf<'webhooks' | 'eventTypes.webhooks' | 'oauthClients.webhooks'> = {
  'webhooks.create': createWebhookRule,
  'webhooks.list': listWebhooksRule,
  'webhooks.get': {},
  'webhooks.update': updateWebhookRule,
  'webhooks.delete': {},

  'eventTypes.webhooks.create': createWebhookRule,
  'eventTypes.webhooks.list': listWebhooksRule,
  'eventTypes.webhooks.get': {},
  'eventTypes.webhooks.update': updateWebhookRule,
  'eventTypes.webhooks.delete': {},
  'eventTypes.webhooks.deleteAll': {},

  'oauthClients.webhooks.create': createWebhookRule,
  'oauthClients.webhooks.list': listWebhooksRule,
  'oauthClients.webhooks.get': {},
  'oauthClients.webhooks.update': updateWebhookRule,
  'oauthClients.webhooks.delete': {},
  'oauthClients.webhooks.deleteAll': {},
};
