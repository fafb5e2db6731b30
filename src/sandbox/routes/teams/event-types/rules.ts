import { createPhoneCallBody } from '../../../../contract/teams/event-types/eventTypes.schema.js';
import { withSwitches } from '../../event-types/input.js';
import type { Rule, RulesOf } from '../../rule.js';
import { createWebhookRule, listWebhooksRule, updateWebhookRule } from '../../webhooks/rules.js';
import { createTeamEventTypeInput, listTeamEventTypesInput, updateTeamEventTypeInput } from './input.js';

export const phoneCallRule: Rule = { input: createPhoneCallBody };

export const teamEventTypeRules: RulesOf<'teams.eventTypes'> = {
  'teams.eventTypes.create': { input: createTeamEventTypeInput, prepare: withSwitches },
  'teams.eventTypes.list': { input: listTeamEventTypesInput, numbers: ['hostsLimit'] },
  'teams.eventTypes.get': {},
  'teams.eventTypes.update': { input: updateTeamEventTypeInput, prepare: withSwitches },
  'teams.eventTypes.createPhoneCall': phoneCallRule,
  'teams.eventTypes.delete': {},
  'teams.eventTypes.webhooks.create': createWebhookRule,
  'teams.eventTypes.webhooks.list': listWebhooksRule,
  'teams.eventTypes.webhooks.get': {},
  'teams.eventTypes.webhooks.update': updateWebhookRule,
  'teams.eventTypes.webhooks.deleteAll': {},
  'teams.eventTypes.webhooks.delete': {},
};
