import type { Instant } from '../../time/types.js';

/** Leave to use the calendars of a whole domain. Its key is not kept: nothing here would use it. */
export interface DelegationCredentialRecord {
  readonly id: number;
  /** The API's id of it. */
  readonly uid: string;
  readonly organizationId: number;
  readonly workspacePlatformSlug: string;
  readonly domain: string;
  readonly enabled: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
