import type { SkipQuery } from '../../pages.schema.js';
import type {
  RequestEmailCodeInput,
  RequestPhoneCodeInput,
  VerifiedResourceId,
  VerifyEmailInput,
  VerifyPhoneInput,
} from '../../verified-resources/verifiedResources.schema.js';
import { verifiedResourcePath } from '../../verified-resources/verifiedResources.schema.js';
import { type TeamId, teamPath } from '../teams.schema.js';

export const teamVerifiedResourcePath = teamPath.extend(verifiedResourcePath.shape);
export interface TeamVerifiedResourceId extends TeamId, VerifiedResourceId {}

export interface ListTeamVerifiedResourcesInput extends TeamId, SkipQuery {}

export interface RequestTeamEmailCodeInput extends TeamId, RequestEmailCodeInput {}
export interface VerifyTeamEmailInput extends TeamId, VerifyEmailInput {}

export interface RequestTeamPhoneCodeInput extends TeamId, RequestPhoneCodeInput {}
export interface VerifyTeamPhoneInput extends TeamId, VerifyPhoneInput {}
