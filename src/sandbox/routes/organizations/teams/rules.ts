import { listReferencesQuery } from '../../../../contract/bookings/bookingParts.schema.js';
import {
  listTeamSchedulesQuery,
  schedulesForQuery,
} from '../../../../contract/schedules/schedules.schema.js';
import {
  createMembershipBody,
  updateMembershipBody,
} from '../../../../contract/teams/memberships/memberships.schema.js';
import { createTeamBody, updateTeamBody } from '../../../../contract/teams/teams.schema.js';
import { listTeamBookingsInput } from '../../bookings/input.js';
import { listBookingsNumbers } from '../../bookings/rules.js';
import type { Rule } from '../../rule.js';
import { skipRule } from '../pages.js';
import { organizationTeamAppRules } from './apps/rules.js';
import { organizationTeamEventTypeRules } from './event-types/rules.js';
import { organizationTeamVerifiedResourceRules } from './verified-resources/rules.js';

export const organizationTeamRules = {
  'organizations.teams.create': { input: createTeamBody },
  'organizations.teams.list': skipRule,
  'organizations.teams.listMine': skipRule,
  'organizations.teams.get': {},
  'organizations.teams.update': { input: updateTeamBody },
  'organizations.teams.delete': { limit: { name: 'org_teams_delete', most: 1, seconds: 1 } },
  'organizations.teams.createInvite': { status: 200 },

  'organizations.teams.memberships.create': { input: createMembershipBody },
  'organizations.teams.memberships.list': skipRule,
  'organizations.teams.memberships.get': {},
  'organizations.teams.memberships.update': { input: updateMembershipBody },
  'organizations.teams.memberships.delete': {},

  'organizations.teams.bookings.list': { input: listTeamBookingsInput, numbers: listBookingsNumbers },
  'organizations.teams.bookings.listReferences': { input: listReferencesQuery, plan: 'SCALE' },
  'organizations.teams.schedules.list': {
    input: listTeamSchedulesQuery,
    numbers: ['take', 'skip', 'eventTypeId'],
  },
  'organizations.teams.users.schedules.list': { input: schedulesForQuery, numbers: ['eventTypeId'] },
  ...organizationTeamEventTypeRules,
  ...organizationTeamVerifiedResourceRules,
  ...organizationTeamAppRules,
} satisfies Record<string, Rule>;
