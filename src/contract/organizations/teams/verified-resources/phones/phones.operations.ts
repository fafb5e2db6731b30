import { op } from '../../../../operation.js';
import type { TeamVerifiedPhone } from '../../../../verified-resources/verifiedResources.schema.js';
import type {
  ListOrganizationTeamVerifiedResourcesInput,
  OrganizationTeamVerifiedResourceId,
  RequestOrganizationTeamPhoneCodeInput,
  VerifyOrganizationTeamPhoneInput,
} from '../verifiedResources.schema.js';

/** For an admin of the team. The phone numbers that the team has verified. */
export const list = /* @__PURE__ */ op<ListOrganizationTeamVerifiedResourcesInput, TeamVerifiedPhone[]>()({
  name: 'organizations.teams.verifiedResources.phones.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones',
  version: '2024-04-15',
  auth: 'required',
  role: 'team admin',
  paging: 'skip',
});
/** For an admin of the team. One of the phone numbers by its id. */
export const get = /* @__PURE__ */ op<OrganizationTeamVerifiedResourceId, TeamVerifiedPhone>()({
  name: 'organizations.teams.verifiedResources.phones.get',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones/{id}',
  version: '2024-04-15',
  auth: 'required',
  role: 'team admin',
});
/**
 * For an admin of the team. Sends a code to the number by SMS, which `verify` then takes. At most 3 a minute.
 *
 * @throws 400 when it can't be sent.
 * @throws 429 when it is asked for more often.
 */
export const requestCode = /* @__PURE__ */ op<RequestOrganizationTeamPhoneCodeInput, undefined>()({
  name: 'organizations.teams.verifiedResources.phones.requestCode',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones/verification-code/request',
  version: '2024-04-15',
  auth: 'required',
  role: 'team admin',
});
/**
 * For an admin of the team. Takes the code that came to the number; it is the team's from then on. At most 3 a minute.
 *
 * @throws 400 when the code is wrong or too old.
 * @throws 429 when it is tried more often.
 */
export const verify = /* @__PURE__ */ op<VerifyOrganizationTeamPhoneInput, TeamVerifiedPhone>()({
  name: 'organizations.teams.verifiedResources.phones.verify',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones/verification-code/verify',
  version: '2024-04-15',
  auth: 'required',
  role: 'team admin',
});
