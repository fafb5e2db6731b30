import type {
  ConnectConferencingInput,
  DisconnectConferencingInput,
  GetConferencingAuthUrlInput,
  SaveConferencingCredentialsInput,
  SetDefaultConferencingInput,
} from '../../../conferencing/conferencing.schema.js';
import {
  connectConferencingPath,
  consentConferencingPath,
  defaultConferencingPath,
  disconnectConferencingPath,
} from '../../../conferencing/conferencing.schema.js';
import { type OrganizationTeamId, organizationTeamPath } from '../../organizations.schema.js';

/* What a user's conferencing takes, and whose team it is. */

export const connectTeamConferencingPath = organizationTeamPath.extend(connectConferencingPath.shape);
export interface ConnectTeamConferencingInput extends OrganizationTeamId, ConnectConferencingInput {}

export const consentTeamConferencingPath = organizationTeamPath.extend(consentConferencingPath.shape);
export interface GetTeamConferencingAuthUrlInput extends OrganizationTeamId, GetConferencingAuthUrlInput {}
export interface SaveTeamConferencingCredentialsInput
  extends OrganizationTeamId,
    SaveConferencingCredentialsInput {}

export const defaultTeamConferencingPath = organizationTeamPath.extend(defaultConferencingPath.shape);
export interface SetDefaultTeamConferencingInput extends OrganizationTeamId, SetDefaultConferencingInput {}

export const disconnectTeamConferencingPath = organizationTeamPath.extend(disconnectConferencingPath.shape);
export interface DisconnectTeamConferencingInput extends OrganizationTeamId, DisconnectConferencingInput {}
