import { refreshApiKeyBody } from '../../contract/api-keys/apiKeys.schema.js';
import { updateMeBody } from '../../contract/me/me.schema.js';
import { refreshTokensBody } from '../../contract/oauth/tokens.schema.js';
import {
  createOAuthClientBody,
  updateOAuthClientBody,
} from '../../contract/oauth-clients/oauthClients.schema.js';
import {
  createManagedUserBody,
  updateManagedUserBody,
} from '../../contract/oauth-clients/users/managedUsers.schema.js';
import { accountRules } from './account/rules.js';
import { stripeRules } from './apps/rules.js';
import { bookings } from './bookings/rules.js';
import { calendarRules } from './calendars/rules.js';
import { conferencingRules } from './conferencing/rules.js';
import {
  createEventTypeInput,
  listEventTypesInput,
  updateEventTypeInput,
  withSwitches,
} from './event-types/input.js';
import { privateLinkRules } from './event-types/private-links/rules.js';
import type { OperationName } from './handler.js';
import { oauth2Rules } from './oauth2/rules.js';
import { organizationRules } from './organizations/rules.js';
import { slotsWindowInput } from './routing-forms/input.js';
import type { Rule } from './rule.js';
import { createScheduleInput, updateScheduleInput } from './schedules/input.js';
import { reservationInput, slotsInputFor } from './slots/input.js';
import { legacySlotsRules } from './slots/legacy/rules.js';
import { teamRules } from './teams/rules.js';
import { listManagedUsersInput } from './users/input.js';
import { verifiedResourceRules } from './verified-resources/rules.js';
import { webhookRules } from './webhooks/rules.js';

export type { Rule } from './rule.js';

const readEventTypes = { permission: 'EVENT_TYPE_READ', asksPermissionFirst: true } as const;
const writeEventTypes = { permission: 'EVENT_TYPE_WRITE', asksPermissionFirst: true } as const;
const readSchedules = { permission: 'SCHEDULE_READ' } as const;
const writeSchedules = { permission: 'SCHEDULE_WRITE' } as const;

export const rules: { readonly [Name in OperationName]: Rule } = {
  'provider.get': {},
  'provider.checkAccessToken': {},
  'oauth.refresh': { input: refreshTokensBody, status: 200 },
  'oauthClients.users.forceRefresh': { status: 200 },

  'apiKeys.refresh': { input: refreshApiKeyBody, status: 200 },

  'oauthClients.create': { input: createOAuthClientBody },
  'oauthClients.list': {},
  'oauthClients.get': {},
  'oauthClients.update': { input: updateOAuthClientBody },
  'oauthClients.delete': {},

  'oauthClients.users.create': { input: createManagedUserBody },
  'oauthClients.users.list': { input: listManagedUsersInput, numbers: ['limit', 'offset'] },
  'oauthClients.users.get': {},
  'oauthClients.users.update': { input: updateManagedUserBody },
  'oauthClients.users.delete': {},

  'me.get': { permission: 'PROFILE_READ' },
  'me.update': { permission: 'PROFILE_WRITE', input: updateMeBody },

  'schedules.create': { ...writeSchedules, input: createScheduleInput },
  'schedules.list': readSchedules,
  'schedules.getDefault': readSchedules,
  'schedules.get': readSchedules,
  'schedules.update': { ...writeSchedules, input: updateScheduleInput },
  'schedules.delete': writeSchedules,

  'eventTypes.create': { ...writeEventTypes, input: createEventTypeInput, prepare: withSwitches },
  'eventTypes.list': { input: listEventTypesInput },
  'eventTypes.get': readEventTypes,
  'eventTypes.update': { ...writeEventTypes, input: updateEventTypeInput, prepare: withSwitches },
  'eventTypes.delete': writeEventTypes,

  ...privateLinkRules,
  ...webhookRules,

  'slots.list': { input: slotsInputFor, telling: 'sentence' },
  'slots.reservations.create': { input: reservationInput },
  'slots.reservations.get': {},
  'slots.reservations.update': { input: reservationInput, status: 200 },
  'slots.reservations.delete': {},
  ...legacySlotsRules,

  ...bookings,
  'timezones.list': {},
  ...calendarRules,
  ...conferencingRules,
  ...stripeRules,
  ...verifiedResourceRules,
  ...organizationRules,
  'routingForms.calculateSlots': { input: slotsWindowInput, status: 200 },
  ...teamRules,
  ...accountRules,
  ...oauth2Rules,
};
