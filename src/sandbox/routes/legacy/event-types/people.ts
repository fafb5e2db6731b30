import type { User } from '../../../model/records.js';

/** Nobody has a profile of their own in an organization here. */
export const profileOf = ({ id, username }: User) => ({
  id: null,
  upId: `usr-${id}`,
  username,
  organizationId: null,
  organization: null,
});
