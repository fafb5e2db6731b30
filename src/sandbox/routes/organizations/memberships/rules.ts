import {
  createMembershipBody,
  updateMembershipBody,
} from '../../../../contract/teams/memberships/memberships.schema.js';
import type { RulesOf } from '../../rule.js';
import { skipRule } from '../pages.js';

export const organizationMembershipRules: RulesOf<'organizations.memberships'> = {
  'organizations.memberships.create': { input: createMembershipBody },
  'organizations.memberships.list': skipRule,
  'organizations.memberships.get': {},
  'organizations.memberships.update': { input: updateMembershipBody },
  'organizations.memberships.delete': {},
};
