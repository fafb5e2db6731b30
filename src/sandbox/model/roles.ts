import type {
  OrganizationPermission,
  TeamPermission,
} from '../../contract/organizations/roles/permissions/permissions.schema.js';
import type { Instant } from '../../time/types.js';

export type RolePermission = OrganizationPermission | TeamPermission;

/** A role that an organization, or a team of one, has made. The API's own are in `auth/systemRoles.ts`. */
export interface RoleRecord {
  readonly id: number;
  /** The API's id of it. */
  readonly uid: string;
  /** Of the team or the organization. */
  readonly teamId: number;
  readonly name: string;
  readonly color: string | null;
  readonly description: string | null;
  readonly permissions: readonly RolePermission[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
