import type { CallbackInput, ConnectUrl } from '../consent.schema.js';
import type { Redirect } from '../envelope.schema.js';
import { op } from '../operation.js';

/**
 * Where to send the user's browser, so that she lets the API into her Google Calendar. In the end the browser is back at
 * the `Origin` of this request.
 *
 * @deprecated Call `calendars.getConnectUrl` with `google`, which can be told where the browser goes in the end.
 */
export const getAuthUrl = /* @__PURE__ */ op<Record<never, never>, ConnectUrl>()({
  name: 'gcal.getAuthUrl',
  method: 'GET',
  path: '/v2/gcal/oauth/auth-url',
  auth: 'required',
});
/**
 * The callback that Google knows: it sends the user's browser there, and the API sends it on to
 * `calendars.saveCredentials`. A client hardly ever calls it.
 *
 * @deprecated Belongs to Google; see `calendars.getConnectUrl`.
 */
export const saveCredentials = /* @__PURE__ */ op<CallbackInput, Redirect>()({
  name: 'gcal.saveCredentials',
  method: 'GET',
  path: '/v2/gcal/oauth/save',
  auth: 'public',
  answers: 'redirect',
});
/**
 * Throws unless the user's Google Calendar works.
 *
 * @deprecated Call `calendars.check` with `google`.
 * @throws 400 when there are no credentials, or Google refuses them.
 * @throws 401 when the account gives no calendars.
 */
export const check = /* @__PURE__ */ op<Record<never, never>, undefined>()({
  name: 'gcal.check',
  method: 'GET',
  path: '/v2/gcal/check',
  auth: 'required',
});
