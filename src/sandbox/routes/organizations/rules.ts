import { listWebhooksQuery } from '../../../contract/webhooks/webhooks.schema.js';
import { listBookingsInput, listOrganizationBookingsInput } from '../bookings/input.js';
import { listBookingsNumbers } from '../bookings/rules.js';
import type { Rule } from '../rule.js';
import { createScheduleInput, updateScheduleInput } from '../schedules/input.js';
import { createWebhookInput, updateWebhookInput } from '../webhooks/input.js';
import { attributeRules } from './attributes/rules.js';
import { delegationCredentialRules } from './delegation-credentials/delegationCredentials.js';
import { organizationMembershipRules } from './memberships/rules.js';
import { managedOrganizationRules } from './organizations/rules.js';
import * as outOfOffice from './out-of-office/input.js';
import { skipRule } from './pages.js';
import { roleRules } from './roles/rules.js';
import { routingFormRules } from './routing-forms/rules.js';
import { organizationTeamRules } from './teams/rules.js';
import { workflowRules } from './teams/workflows/rules.js';
import {
  createOrganizationUserInput,
  listOrganizationUsersInput,
  updateOrganizationUserInput,
} from './users/input.js';

export const organizationRules = {
  'organizations.users.create': { input: createOrganizationUserInput },
  'organizations.users.list': { input: listOrganizationUsersInput, numbers: ['take', 'skip'] },
  'organizations.users.update': { input: updateOrganizationUserInput },
  'organizations.users.delete': {},
  'organizations.users.bookings.list': { input: listBookingsInput, numbers: listBookingsNumbers },
  'organizations.bookings.list': { input: listOrganizationBookingsInput, numbers: listBookingsNumbers },
  ...organizationTeamRules,
  ...organizationMembershipRules,
  ...attributeRules,

  'organizations.outOfOffice.list': outOfOffice.listOutOfOffice,
  'organizations.users.outOfOffice.create': outOfOffice.createOutOfOffice,
  'organizations.users.outOfOffice.list': outOfOffice.listOutOfOffice,
  'organizations.users.outOfOffice.update': outOfOffice.updateOutOfOffice,
  'organizations.users.outOfOffice.delete': {},

  'organizations.schedules.list': skipRule,
  'organizations.users.schedules.create': { input: createScheduleInput },
  'organizations.users.schedules.list': {},
  'organizations.users.schedules.get': {},
  'organizations.users.schedules.update': { input: updateScheduleInput },
  'organizations.users.schedules.delete': {},

  'organizations.webhooks.create': { input: createWebhookInput },
  'organizations.webhooks.list': { input: listWebhooksQuery, numbers: ['take', 'skip'] },
  'organizations.webhooks.get': {},
  'organizations.webhooks.update': { input: updateWebhookInput },
  'organizations.webhooks.delete': {},

  ...roleRules,
  ...workflowRules,
  ...routingFormRules,
  ...managedOrganizationRules,
  ...delegationCredentialRules,
} satisfies Record<string, Rule>;
