import type { MemberRole } from '../../contract/teams/memberships/memberships.schema.js';
import type { RolePermission } from '../model/roles.js';

/** A role of the API's own: the same everywhere, and nobody's to change. */
export interface SystemRole {
  readonly uid: string;
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly RolePermission[];
}

const read: readonly RolePermission[] = [
  'role.read',
  'eventType.read',
  'team.read',
  'team.listMembers',
  'booking.read',
  'organization.read',
  'organization.listMembers',
  'organization.attributes.read',
];

const kept: readonly RolePermission[] = [
  'role.create',
  'role.update',
  'role.delete',
  'eventType.create',
  'eventType.update',
  'eventType.delete',
  'team.create',
  'team.update',
  'team.invite',
  'team.remove',
  'team.changeMemberRole',
  'booking.readTeamBookings',
  'booking.readOrgBookings',
  'booking.update',
  'insights.read',
  'workflow.create',
  'workflow.read',
  'workflow.update',
  'workflow.delete',
  'routingForm.create',
  'routingForm.read',
  'routingForm.update',
  'routingForm.delete',
  'webhook.create',
  'webhook.read',
  'webhook.update',
  'webhook.delete',
  'organization.update',
  'organization.invite',
  'organization.remove',
  'organization.changeMemberRole',
  'organization.attributes.create',
  'organization.attributes.update',
  'organization.attributes.delete',
  'organization.attributes.editUsers',
];

/** Of who has no other role: each role of a membership has one. */
export const systemRoleId = (role: MemberRole): string => `${role.toLowerCase()}_role`;

export const systemRoles: readonly SystemRole[] = [
  {
    uid: systemRoleId('OWNER'),
    name: 'Owner',
    description: 'May do everything.',
    permissions: ['*.*'],
  },
  {
    uid: systemRoleId('ADMIN'),
    name: 'Admin',
    description: 'Keeps members, and what is theirs.',
    permissions: [...read, ...kept],
  },
  {
    uid: systemRoleId('MEMBER'),
    name: 'Member',
    description: 'Sees what is shared.',
    permissions: read,
  },
];
