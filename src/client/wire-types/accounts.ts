/** What the API takes and gives about organizations, teams, users, clients and their tokens, as types. */

export type { NewApiKey, RefreshApiKeyInput } from '../../contract/api-keys/apiKeys.schema.js';
export type {
  CreateTokenInput,
  ExchangeConfidential,
  ExchangePublic,
  OAuth2Client,
  OAuth2Error,
  OAuth2Tokens,
  RefreshConfidential,
  RefreshPublic,
} from '../../contract/auth/oauth2/oauth2.schema.js';
export type { Paged, Pagination, Redirect } from '../../contract/envelope.schema.js';
export type { RefreshTokensInput, TokenPair } from '../../contract/oauth/tokens.schema.js';
export type {
  ClientId,
  CreateOAuthClientInput,
  OAuthClient,
  OAuthClientSecret,
  Permission,
  UpdateOAuthClientInput,
} from '../../contract/oauth-clients/oauthClients.schema.js';
export type {
  CreateManagedUserInput,
  ListManagedUsersInput,
  ManagedUser,
  ManagedUserId,
  ManagedUserWithTokens,
  UpdateManagedUserInput,
} from '../../contract/oauth-clients/users/managedUsers.schema.js';
export type {
  Attribute,
  AttributeType,
  CreateAttributeInput,
  ListAttributesInput,
  UpdateAttributeInput,
} from '../../contract/organizations/attributes/attributes.schema.js';
export type {
  AssignAttributeInput,
  AssignedAttributeOption,
  AttributeAssignment,
  AttributeId,
  AttributeOption,
  AttributeOptionId,
  CreateAttributeOptionInput,
  ListAssignedOptionsBySlugInput,
  ListAssignedOptionsInput,
  UpdateAttributeOptionInput,
  UserAttributeOptionId,
} from '../../contract/organizations/attributes/options/options.schema.js';
export type {
  CreateDelegationCredentialInput,
  DelegationCredential,
  DelegationCredentialId,
  GoogleServiceAccountKey,
  MicrosoftServiceAccountKey,
  ServiceAccountKey,
  UpdateDelegationCredentialInput,
} from '../../contract/organizations/delegation-credentials/delegationCredentials.schema.js';
export type {
  CreateOrganizationMembershipInput,
  ListOrganizationMembershipsInput,
  MemberAttributeValue,
  OrganizationMembership,
  OrganizationMembershipId,
  UpdateOrganizationMembershipInput,
} from '../../contract/organizations/memberships/memberships.schema.js';
export type {
  CreateManagedOrganizationInput,
  ListManagedOrganizationsInput,
  ManagedOrganization,
  ManagedOrganizationId,
  ManagedOrganizationWithKey,
  UpdateManagedOrganizationInput,
} from '../../contract/organizations/organizations/managedOrganizations.schema.js';
export type {
  OrganizationId,
  OrganizationTeamId,
  OrganizationUserId,
} from '../../contract/organizations/organizations.schema.js';
export type {
  CreateOutOfOfficeInput,
  ListOrganizationOutOfOfficeInput,
  ListOutOfOfficeInput,
  OutOfOffice,
  OutOfOfficeId,
  OutOfOfficeReason,
  UpdateOutOfOfficeInput,
} from '../../contract/organizations/out-of-office/outOfOffice.schema.js';
export type {
  OrganizationPermission,
  TeamPermission,
} from '../../contract/organizations/roles/permissions/permissions.schema.js';
export type {
  CreateOrganizationRoleInput,
  ListOrganizationRolesInput,
  OrganizationRole,
  OrganizationRoleId,
  OrganizationRolePermissionId,
  OrganizationRolePermissionsInput,
  UpdateOrganizationRoleInput,
} from '../../contract/organizations/roles/roles.schema.js';
export type {
  CreateOrganizationTeamMembershipInput,
  ListOrganizationTeamMembershipsInput,
  OrganizationTeamMembershipId,
  UpdateOrganizationTeamMembershipInput,
} from '../../contract/organizations/teams/memberships/memberships.schema.js';
export type {
  CreateTeamRoleInput,
  ListTeamRolesInput,
  TeamRole,
  TeamRoleId,
  TeamRolePermissionId,
  TeamRolePermissionsInput,
  UpdateTeamRoleInput,
} from '../../contract/organizations/teams/roles/roles.schema.js';
export type {
  CreateOrganizationTeamInput,
  ListOrganizationTeamsInput,
  UpdateOrganizationTeamInput,
} from '../../contract/organizations/teams/teams.schema.js';
export type {
  CreateOrganizationUserInput,
  ListOrganizationUsersInput,
  OrganizationProfile,
  OrganizationUser,
  UpdateOrganizationUserInput,
} from '../../contract/organizations/users/users.schema.js';
export type { Provider } from '../../contract/provider/provider.schema.js';
export type {
  CreateTeamMembershipInput,
  ListTeamMembershipsInput,
  MemberRole,
  Membership,
  MemberUser,
  TeamMembershipId,
  UpdateTeamMembershipInput,
} from '../../contract/teams/memberships/memberships.schema.js';
export type {
  CreateTeamInput,
  Team,
  TeamId,
  TeamInvite,
  UnpaidTeam,
  UpdateTeamInput,
} from '../../contract/teams/teams.schema.js';
export type { VideoApp } from '../../contract/videoApps.schema.js';
