import {
  createMembershipBody,
  updateMembershipBody,
} from '../../../contract/teams/memberships/memberships.schema.js';
import { createTeamBody, updateTeamBody } from '../../../contract/teams/teams.schema.js';
import { listTeamBookingsInput } from '../bookings/input.js';
import { listBookingsNumbers } from '../bookings/rules.js';
import { skipRule } from '../organizations/pages.js';
import type { RulesOf } from '../rule.js';
import { teamEventTypeRules } from './event-types/rules.js';
import { listMembershipsInput } from './memberships/input.js';
import { teamVerifiedResourceRules } from './verified-resources/rules.js';

export const teamRules: RulesOf<'teams'> = {
  'teams.create': { input: createTeamBody },
  'teams.list': {},
  'teams.get': {},
  'teams.update': { input: updateTeamBody },
  'teams.delete': { limit: { name: 'teams_delete', most: 1, seconds: 1 } },
  'teams.createInvite': { status: 200 },

  'teams.memberships.create': { input: createMembershipBody },
  'teams.memberships.list': { input: listMembershipsInput, numbers: ['take', 'skip'] },
  'teams.memberships.get': {},
  'teams.memberships.update': { input: updateMembershipBody },
  'teams.memberships.delete': {},

  'teams.schedules.list': skipRule,
  'teams.bookings.list': { input: listTeamBookingsInput, numbers: listBookingsNumbers },
  ...teamEventTypeRules,
  ...teamVerifiedResourceRules,
};
