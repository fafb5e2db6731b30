import { op } from '../../../operation.js';
import type { TeamVerifiedEmail } from '../../../verified-resources/verifiedResources.schema.js';
import type {
  ListTeamVerifiedResourcesInput,
  RequestTeamEmailCodeInput,
  TeamVerifiedResourceId,
  VerifyTeamEmailInput,
} from '../verifiedResources.schema.js';

/** For an admin of the team. The e-mail addresses that the team has verified. */
export const list = /* @__PURE__ */ op<ListTeamVerifiedResourcesInput, TeamVerifiedEmail[]>()({
  name: 'teams.verifiedResources.emails.list',
  method: 'GET',
  path: '/v2/teams/{teamId}/verified-resources/emails',
  version: '2024-04-15',
  auth: 'required',
  role: 'team admin',
  paging: 'skip',
});
/** For an admin of the team. One of the e-mail addresses by its id. */
export const get = /* @__PURE__ */ op<TeamVerifiedResourceId, TeamVerifiedEmail>()({
  name: 'teams.verifiedResources.emails.get',
  method: 'GET',
  path: '/v2/teams/{teamId}/verified-resources/emails/{id}',
  version: '2024-04-15',
  auth: 'required',
  role: 'team admin',
});
/**
 * For an admin of the team. Sends a code to the address, which `verify` then takes. At most 5 a minute.
 *
 * @throws 400 when it can't be sent.
 * @throws 409 when the address is verified already.
 * @throws 429 when it is asked for more often.
 */
export const requestCode = /* @__PURE__ */ op<RequestTeamEmailCodeInput, undefined>()({
  name: 'teams.verifiedResources.emails.requestCode',
  method: 'POST',
  path: '/v2/teams/{teamId}/verified-resources/emails/verification-code/request',
  version: '2024-04-15',
  auth: 'required',
  role: 'team admin',
});
/**
 * For an admin of the team. Takes the code that came to the address; it is the team's from then on.
 *
 * @throws 400 when the code is wrong or too old.
 */
export const verify = /* @__PURE__ */ op<VerifyTeamEmailInput, TeamVerifiedEmail>()({
  name: 'teams.verifiedResources.emails.verify',
  method: 'POST',
  path: '/v2/teams/{teamId}/verified-resources/emails/verification-code/verify',
  version: '2024-04-15',
  auth: 'required',
  role: 'team admin',
});
