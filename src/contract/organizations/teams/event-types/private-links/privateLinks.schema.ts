import type { PrivateLinkLimit } from '../../../../event-types/private-links/privateLinks.schema.js';
import { privateLinkPath } from '../../../../event-types/private-links/privateLinks.schema.js';
import type { Output } from '../../../../inferred.js';
import { type OrganizationTeamEventTypeId, organizationTeamEventTypePath } from '../eventTypes.schema.js';

export const teamPrivateLinkPath = organizationTeamEventTypePath.extend(privateLinkPath.shape);
export interface TeamPrivateLinkId extends Output<typeof teamPrivateLinkPath> {}

export type CreateTeamPrivateLinkInput = OrganizationTeamEventTypeId & PrivateLinkLimit;
export type UpdateTeamPrivateLinkInput = TeamPrivateLinkId & PrivateLinkLimit;
