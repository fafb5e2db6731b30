import type { Redirect } from '../envelope.schema.js';
import { op } from '../operation.js';
import type {
  ConferencingAuthUrl,
  ConferencingConnection,
  ConnectConferencingInput,
  DefaultConferencingApp,
  DisconnectConferencingInput,
  GetConferencingAuthUrlInput,
  SaveConferencingCredentialsInput,
  SetDefaultConferencingInput,
} from './conferencing.schema.js';

/** The conferencing apps that the user has connected. Cal Video is not among them: it is always there. */
export const list = /* @__PURE__ */ op<Record<never, never>, ConferencingConnection[]>()({
  name: 'conferencing.list',
  method: 'GET',
  path: '/v2/conferencing',
  auth: 'required',
  scope: 'APPS_READ',
});
/**
 * Connects an app that needs no consent of its own. Takes `google-meet`.
 *
 * @throws 400 for another app, when it is connected already, or when there is no Google Calendar that works.
 */
export const connect = /* @__PURE__ */ op<ConnectConferencingInput, ConferencingConnection>()({
  name: 'conferencing.connect',
  method: 'POST',
  path: '/v2/conferencing/{app}/connect',
  auth: 'required',
  scope: 'APPS_WRITE',
});
/** Where to send the user's browser, so that she lets the API make meetings in her account. Takes `zoom` and `msteams`. */
export const getAuthUrl = /* @__PURE__ */ op<GetConferencingAuthUrlInput, ConferencingAuthUrl>()({
  name: 'conferencing.getAuthUrl',
  method: 'GET',
  path: '/v2/conferencing/{app}/oauth/auth-url',
  auth: 'required',
  scope: 'APPS_WRITE',
});
/**
 * The callback of `conferencing.getAuthUrl`: the provider sends the user's browser there, the API stores what it brings
 * and sends the browser on. A client hardly ever calls it. Takes `zoom` and `msteams`.
 *
 * @throws 400 when `state` is missing.
 */
export const saveCredentials = /* @__PURE__ */ op<SaveConferencingCredentialsInput, Redirect>()({
  name: 'conferencing.saveCredentials',
  method: 'GET',
  path: '/v2/conferencing/{app}/oauth/callback',
  auth: 'public',
  answers: 'redirect',
});
/**
 * Where the user's meetings take place unless the event type says otherwise. Undefined: none was set, which means Cal
 * Video.
 */
export const getDefault = /* @__PURE__ */ op<Record<never, never>, DefaultConferencingApp | undefined>()({
  name: 'conferencing.getDefault',
  method: 'GET',
  path: '/v2/conferencing/default',
  auth: 'required',
  scope: 'APPS_READ',
});
/**
 * Says where meetings take place unless the event type says otherwise. Takes all four apps; each but
 * `daily-video` has to be connected before.
 *
 * @throws 400 when the app is not connected.
 */
export const setDefault = /* @__PURE__ */ op<SetDefaultConferencingInput, undefined>()({
  name: 'conferencing.setDefault',
  method: 'POST',
  path: '/v2/conferencing/{app}/default',
  auth: 'required',
  scope: 'APPS_WRITE',
});
/**
 * Forgets an app. Takes `google-meet`, `zoom` and `msteams`.
 *
 * @throws 400 when it is not connected.
 */
export const disconnect = /* @__PURE__ */ op<DisconnectConferencingInput, undefined>()({
  name: 'conferencing.disconnect',
  method: 'DELETE',
  path: '/v2/conferencing/{app}/disconnect',
  auth: 'required',
  scope: 'APPS_WRITE',
});
