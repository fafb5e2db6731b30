import { attributeHandlers } from './attributes/handlers.js';
import { listOrganizationBookings, listOrganizationUserBookings } from './bookings.js';
import { delegationCredentials } from './delegation-credentials/delegationCredentials.js';
import { organizationMemberships } from './memberships/memberships.js';
import { managedOrganizations } from './organizations/managedOrganizations.js';
import { outOfOfficeHandlers } from './out-of-office/outOfOffice.js';
import { organizationRoles } from './roles/roles.js';
import { organizationRoutingForms, teamRoutingForms } from './routing-forms/routingForms.js';
import { organizationSchedules } from './schedules/schedules.js';
import { organizationTeamHandlers } from './teams/handlers.js';
import { teamRoles } from './teams/roles/roles.js';
import { workflowHandlers } from './teams/workflows/handlers.js';
import * as users from './users/users.js';
import { organizationWebhooks } from './webhooks/webhooks.js';

/** Of organizations, and what of their teams other teams do not have. */
export const organizationHandlers = {
  'organizations.users.create': users.createOrganizationUser,
  'organizations.users.list': users.listOrganizationUsers,
  'organizations.users.update': users.updateOrganizationUser,
  'organizations.users.delete': users.deleteOrganizationUser,
  'organizations.users.bookings.list': listOrganizationUserBookings,
  'organizations.bookings.list': listOrganizationBookings,
  ...organizationTeamHandlers,
  ...organizationMemberships,
  ...attributeHandlers,
  ...outOfOfficeHandlers,
  ...organizationSchedules,
  ...organizationWebhooks,
  ...organizationRoles,
  ...teamRoles,
  ...workflowHandlers,
  ...organizationRoutingForms,
  ...teamRoutingForms,
  ...managedOrganizations,
  ...delegationCredentials,
};
