import type { Output } from '../../inferred.js';
import type { SkipQuery } from '../../pages.schema.js';
import type { CreateTeamInput, updateTeamBody } from '../../teams/teams.schema.js';
import type { OrganizationId, OrganizationTeamId } from '../organizations.schema.js';

export interface CreateOrganizationTeamInput extends OrganizationId, CreateTeamInput {}
export interface UpdateOrganizationTeamInput extends OrganizationTeamId, Output<typeof updateTeamBody> {}

export interface ListOrganizationTeamsInput extends OrganizationId, SkipQuery {}
