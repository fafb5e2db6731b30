import type { SkipQuery } from '../../../pages.schema.js';
import type {
  RequestEmailCodeInput,
  RequestPhoneCodeInput,
  VerifiedResourceId,
  VerifyEmailInput,
  VerifyPhoneInput,
} from '../../../verified-resources/verifiedResources.schema.js';
import { verifiedResourcePath } from '../../../verified-resources/verifiedResources.schema.js';
import { type OrganizationTeamId, organizationTeamPath } from '../../organizations.schema.js';

export const organizationTeamVerifiedResourcePath = organizationTeamPath.extend(verifiedResourcePath.shape);
export interface OrganizationTeamVerifiedResourceId extends OrganizationTeamId, VerifiedResourceId {}

export interface ListOrganizationTeamVerifiedResourcesInput extends OrganizationTeamId, SkipQuery {}

export interface RequestOrganizationTeamEmailCodeInput extends OrganizationTeamId, RequestEmailCodeInput {}
export interface VerifyOrganizationTeamEmailInput extends OrganizationTeamId, VerifyEmailInput {}

export interface RequestOrganizationTeamPhoneCodeInput extends OrganizationTeamId, RequestPhoneCodeInput {}
export interface VerifyOrganizationTeamPhoneInput extends OrganizationTeamId, VerifyPhoneInput {}
