import * as z from 'zod';
import type { Output } from '../../../../inferred.js';
import { organizationTeamPath } from '../../../organizations.schema.js';

export const organizationTeamUserPath = organizationTeamPath.extend({
  /** The id of a member of the team. */
  userId: z.int(),
});
export interface OrganizationTeamUserId extends Output<typeof organizationTeamUserPath> {}
