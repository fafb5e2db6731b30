import * as z from 'zod';
import type { Output } from '../../../inferred.js';

/** What a role of an organization and one of a team can both hold. */
const everywhere = [
  'role.create',
  'role.read',
  'role.update',
  'role.delete',
  'eventType.create',
  'eventType.read',
  'eventType.update',
  'eventType.delete',
  'team.read',
  'team.update',
  'team.delete',
  'team.invite',
  'team.remove',
  'team.listMembers',
  'team.listMembersPrivate',
  'team.changeMemberRole',
  'team.impersonate',
  'booking.read',
  'booking.readRecordings',
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
  'featureOptIn.read',
  'featureOptIn.update',
] as const;

/** What a role of a team can hold: a thing, a dot, and what may be done with it. */
export const teamPermission = z.enum([
  ...everywhere,
  'booking.readTeamBookings',
  'booking.readTeamAuditLogs',
]);
export type TeamPermission = Output<typeof teamPermission>;

/** What a role of an organization can hold: a thing, a dot, and what may be done with it. `*.*` is everything. */
export const organizationPermission = z.enum([
  '*.*',
  ...everywhere,
  'team.create',
  'organization.create',
  'organization.read',
  'organization.update',
  'organization.listMembers',
  'organization.listMembersPrivate',
  'organization.invite',
  'organization.remove',
  'organization.manageBilling',
  'organization.changeMemberRole',
  'organization.impersonate',
  'organization.passwordReset',
  'organization.attributes.create',
  'organization.attributes.read',
  'organization.attributes.update',
  'organization.attributes.delete',
  'organization.attributes.editUsers',
  'booking.readOrgBookings',
  'booking.readOrgAuditLogs',
  'watchlist.create',
  'watchlist.read',
  'watchlist.update',
  'watchlist.delete',
]);
export type OrganizationPermission = Output<typeof organizationPermission>;
