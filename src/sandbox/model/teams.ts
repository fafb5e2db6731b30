import type { EmailSettings } from '../../contract/event-types/meeting.schema.js';
import type { HostPriority, SchedulingType } from '../../contract/teams/event-types/eventTypes.schema.js';
import type { MemberRole } from '../../contract/teams/memberships/memberships.schema.js';
import type { Team } from '../../contract/teams/teams.schema.js';
import type { Instant } from '../../time/types.js';

/** In the order of what they hold. */
export const plans = ['FREE', 'STARTER', 'ESSENTIALS', 'SCALE', 'PER_ACTIVE_USER', 'ENTERPRISE'] as const;
export type Plan = (typeof plans)[number];

/** A team, or an organization, which is a team without a parent that others stand in. They share their numbers. */
export interface TeamRecord extends Readonly<Team> {
  /** Of a platform: its users are managed. */
  readonly isPlatform: boolean;
  /** What a platform pays for; null where there is no such bill. */
  readonly plan: Plan | null;
  /** Whether an organization that is no platform may use this API at all. */
  readonly isAdminApiEnabled: boolean;
  /** The OAuth client that made it, whose managed users alone can join; null: nobody's. */
  readonly clientId: string | null;
  /** The organization that made this one and manages it; null: nobody. */
  readonly managerId: number | null;
}

/** What makes a user a member of a team, or of an organization. */
export interface MembershipRecord {
  readonly id: number;
  readonly teamId: number;
  readonly userId: number;
  readonly role: MemberRole;
  /** A role of the organization's own, which counts beside `role`; null: none. */
  readonly customRoleId: string | null;
  /** False: invited, and not in yet. */
  readonly accepted: boolean;
  readonly disableImpersonation: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Who hosts a team's event type, and how. */
export interface TeamHosting {
  readonly teamId: number;
  readonly schedulingType: SchedulingType;
  /** In the order in which they were named. Empty where it is managed: whoever has a copy hosts that. */
  readonly hosts: readonly HostRecord[];
  /** Whoever becomes a member becomes a host. */
  readonly assignAllTeamMembers: boolean;
  readonly rescheduleWithSameRoundRobinHost: boolean;
  /** Bookings may say among which hosts the turns go. */
  readonly rrHostSubsetEnabled: boolean;
  readonly emailSettings?: Readonly<EmailSettings>;
}

export interface HostRecord {
  readonly userId: number;
  /** Takes part in every booking; of a round robin beside the one whose turn it is. */
  readonly mandatory: boolean;
  readonly priority: HostPriority;
}
