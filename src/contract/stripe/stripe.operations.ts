import type { CallbackInput, ConnectUrl, ReturnInput } from '../consent.schema.js';
import type { Redirect } from '../envelope.schema.js';
import { op } from '../operation.js';
import type { TeamId } from '../teams/teams.schema.js';

/** Where to send the user's browser, so that she connects her Stripe account and can be paid for bookings. */
export const getConnectUrl = /* @__PURE__ */ op<ReturnInput, ConnectUrl>()({
  name: 'stripe.getConnectUrl',
  method: 'GET',
  path: '/v2/stripe/connect',
  auth: 'required',
});
/**
 * The callback of every Stripe connect URL, a team's too: Stripe sends the user's browser there, the API stores what it
 * brings and sends the browser on. A client hardly ever calls it.
 *
 * @throws 400 when `state` is missing.
 */
export const saveCredentials = /* @__PURE__ */ op<CallbackInput, Redirect>()({
  name: 'stripe.saveCredentials',
  method: 'GET',
  path: '/v2/stripe/save',
  auth: 'public',
  answers: 'redirect',
});
/**
 * Throws unless the user's Stripe account can take payments.
 *
 * @throws 400 when Stripe refuses the credentials, or the account is not active.
 * @throws 404 when none is connected.
 */
export const check = /* @__PURE__ */ op<Record<never, never>, undefined>()({
  name: 'stripe.check',
  method: 'GET',
  path: '/v2/stripe/check',
  auth: 'required',
});
/**
 * Throws unless the team's Stripe account can take payments. For a team of an organization see
 * `organizations.teams.stripe.check`.
 *
 * @throws 400 when Stripe refuses the credentials, or the account is not active.
 * @throws 404 when none is connected.
 */
export const checkTeam = /* @__PURE__ */ op<TeamId, undefined>()({
  name: 'stripe.checkTeam',
  method: 'GET',
  path: '/v2/stripe/check/{teamId}',
  auth: 'required',
});
