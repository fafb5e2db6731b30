import { eventTypeOrder, eventTypePath } from '../../../event-types/eventTypes.schema.js';
import type { Output } from '../../../inferred.js';
import { skipQuery } from '../../../pages.schema.js';
import type {
  PhoneCallRequest,
  TeamEventTypeChange,
  TeamEventTypeDraft,
  TeamEventTypesQuery,
} from '../../../teams/event-types/eventTypes.schema.js';
import {
  type OrganizationId,
  type OrganizationTeamId,
  organizationTeamPath,
} from '../../organizations.schema.js';

export const organizationTeamEventTypePath = organizationTeamPath.extend(eventTypePath.shape);
export interface OrganizationTeamEventTypeId extends Output<typeof organizationTeamEventTypePath> {}

export interface CreateOrganizationTeamEventTypeInput extends OrganizationTeamId, TeamEventTypeDraft {}
export interface UpdateOrganizationTeamEventTypeInput
  extends OrganizationTeamEventTypeId,
    TeamEventTypeChange {}
export interface ListOrganizationTeamEventTypesInput extends OrganizationTeamId, TeamEventTypesQuery {}
export interface CreateOrganizationPhoneCallInput extends OrganizationTeamEventTypeId, PhoneCallRequest {}

export const listOfAllTeamsQuery = skipQuery.extend(eventTypeOrder);
export interface ListEventTypesOfAllTeamsInput extends OrganizationId, Output<typeof listOfAllTeamsQuery> {}
