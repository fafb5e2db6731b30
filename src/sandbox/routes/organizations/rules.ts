import type { Rule } from '../rule.js';
import { attributeRules } from './attributes/rules.js';
import { organizationMembershipRules } from './memberships/rules.js';
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
  ...organizationMembershipRules,
  ...attributeRules,
} satisfies Record<string, Rule>;
