import * as z from 'zod';
import {
  organizationPermission,
  teamPermission,
} from '../../../../contract/organizations/roles/permissions/permissions.schema.js';
import {
  createOrganizationRoleBody,
  organizationRolePermissionsBody,
  updateOrganizationRoleBody,
} from '../../../../contract/organizations/roles/roles.schema.js';
import {
  createTeamRoleBody,
  teamRolePermissionsBody,
  updateTeamRoleBody,
} from '../../../../contract/organizations/teams/roles/roles.schema.js';
import { commaList } from '../../../validation/commaList.js';
import type { RulesOf } from '../../rule.js';
import { skipRule } from '../pages.js';

const listed = (permission: z.ZodType) => z.object({ permissions: commaList('permissions', permission) });

export const roleRules: RulesOf<'organizations.roles' | 'organizations.teams.roles'> = {
  'organizations.roles.create': { input: createOrganizationRoleBody },
  'organizations.roles.list': skipRule,
  'organizations.roles.get': {},
  'organizations.roles.update': { input: updateOrganizationRoleBody },
  'organizations.roles.delete': {},
  'organizations.roles.permissions.add': { input: organizationRolePermissionsBody, status: 200 },
  'organizations.roles.permissions.list': {},
  'organizations.roles.permissions.replace': { input: organizationRolePermissionsBody },
  'organizations.roles.permissions.deleteMany': { input: listed(organizationPermission), status: 204 },
  'organizations.roles.permissions.delete': { status: 204 },

  'organizations.teams.roles.create': { input: createTeamRoleBody },
  'organizations.teams.roles.list': skipRule,
  'organizations.teams.roles.get': {},
  'organizations.teams.roles.update': { input: updateTeamRoleBody },
  'organizations.teams.roles.delete': {},
  'organizations.teams.roles.permissions.add': { input: teamRolePermissionsBody, status: 200 },
  'organizations.teams.roles.permissions.list': {},
  'organizations.teams.roles.permissions.replace': { input: teamRolePermissionsBody },
  'organizations.teams.roles.permissions.deleteMany': { input: listed(teamPermission), status: 204 },
  'organizations.teams.roles.permissions.delete': { status: 204 },
};
