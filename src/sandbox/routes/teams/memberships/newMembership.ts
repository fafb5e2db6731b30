import type { Instant } from '../../../../time/types.js';
import type { MembershipRecord } from '../../../model/teams.js';
import type { New } from '../../../store/store.js';

type Said = Pick<MembershipRecord, 'teamId' | 'userId'> & Partial<New<MembershipRecord>>;

/** A member who is in at once, unless it is said otherwise. */
export const newMembership = (said: Said, now: Instant): New<MembershipRecord> => ({
  role: 'MEMBER',
  customRoleId: null,
  accepted: true,
  disableImpersonation: false,
  createdAt: now,
  updatedAt: now,
  ...said,
});
