import { attributeHandlers } from './attributes/handlers.js';
import { organizationMemberships } from './memberships/memberships.js';
import * as users from './users/users.js';

/** Of organizations; those of their teams stand beside the teams'. */
export const organizationHandlers = {
  'organizations.users.create': users.createOrganizationUser,
  'organizations.users.list': users.listOrganizationUsers,
  'organizations.users.update': users.updateOrganizationUser,
  'organizations.users.delete': users.deleteOrganizationUser,
  ...organizationMemberships,
  ...attributeHandlers,
};
