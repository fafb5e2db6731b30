import type {
  ConferencingAuthUrl,
  ConferencingConnection,
  DefaultConferencingApp,
} from '../../../conferencing/conferencing.schema.js';
import type { Redirect } from '../../../envelope.schema.js';
import { op } from '../../../operation.js';
import type { OrganizationTeamId } from '../../organizations.schema.js';
import type {
  ConnectTeamConferencingInput,
  DisconnectTeamConferencingInput,
  GetTeamConferencingAuthUrlInput,
  SaveTeamConferencingCredentialsInput,
  SetDefaultTeamConferencingInput,
} from './conferencing.schema.js';

/**
 * For an admin of the team. The conferencing apps that the team has connected. Cal Video is not among them: it is always
 * there.
 */
export const list = /* @__PURE__ */ op<OrganizationTeamId, ConferencingConnection[]>()({
  name: 'organizations.teams.conferencing.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/conferencing',
  auth: 'required',
  role: 'team admin',
});
/**
 * For an admin of the team. Connects an app that needs no consent of its own. Takes `google-meet`.
 *
 * @throws 400 for another app, when it is connected already, or when there is no Google Calendar that works.
 */
export const connect = /* @__PURE__ */ op<ConnectTeamConferencingInput, ConferencingConnection>()({
  name: 'organizations.teams.conferencing.connect',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/connect',
  auth: 'required',
  role: 'team admin',
});
/**
 * For an admin of the team. Where to send her browser, so that she lets the API make the team's meetings in her account.
 * Takes `zoom` and `msteams`.
 */
export const getAuthUrl = /* @__PURE__ */ op<GetTeamConferencingAuthUrlInput, ConferencingAuthUrl>()({
  name: 'organizations.teams.conferencing.getAuthUrl',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/auth-url',
  auth: 'required',
  role: 'team admin',
});
/**
 * The callback of a team's `getAuthUrl`: after the provider has sent the user's browser to the API, the API stores here
 * what it brings and sends the browser on. A client hardly ever calls it. Takes `zoom` and `msteams`.
 *
 * @throws 400 when `state` is missing.
 */
export const saveCredentials = /* @__PURE__ */ op<SaveTeamConferencingCredentialsInput, Redirect>()({
  name: 'organizations.teams.conferencing.saveCredentials',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/callback',
  auth: 'required',
  role: 'team admin',
  answers: 'redirect',
});
/**
 * For an admin of the team. Where the team's meetings take place unless the event type says otherwise. Undefined: none
 * was set, which means Cal Video.
 */
export const getDefault = /* @__PURE__ */ op<OrganizationTeamId, DefaultConferencingApp | undefined>()({
  name: 'organizations.teams.conferencing.getDefault',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/conferencing/default',
  auth: 'required',
  role: 'team admin',
});
/**
 * For an admin of the team. Says where meetings take place unless the event type says otherwise. Takes all four apps;
 * each but `daily-video` has to be connected before.
 *
 * @throws 400 when the app is not connected.
 */
export const setDefault = /* @__PURE__ */ op<SetDefaultTeamConferencingInput, undefined>()({
  name: 'organizations.teams.conferencing.setDefault',
  method: 'POST',
  path: '/v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/default',
  auth: 'required',
  role: 'team admin',
});
/**
 * For an admin of the team. Forgets an app. Takes `google-meet`, `zoom` and `msteams`.
 *
 * @throws 400 when it is not connected.
 */
export const disconnect = /* @__PURE__ */ op<DisconnectTeamConferencingInput, undefined>()({
  name: 'organizations.teams.conferencing.disconnect',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/disconnect',
  auth: 'required',
  role: 'team admin',
});
