import type { ConnectUrl } from '../../../consent.schema.js';
import type { Redirect } from '../../../envelope.schema.js';
import { op } from '../../../operation.js';
import type { OrganizationTeamId } from '../../organizations.schema.js';
import type { GetTeamStripeConnectUrlInput, SaveTeamStripeCredentialsInput } from './stripe.schema.js';

/**
 * For an admin of the team. Where to send her browser, so that the team gets a Stripe account and can be paid for
 * bookings.
 */
export const getConnectUrl = /* @__PURE__ */ op<GetTeamStripeConnectUrlInput, ConnectUrl>()({
  name: 'organizations.teams.stripe.getConnectUrl',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/stripe/connect',
  auth: 'required',
  role: 'team admin',
});
/**
 * What `stripe.saveCredentials` hands a team's callback on to: the API calls it itself, with the token out of `state`, and
 * sends the browser where it points. A client hardly ever calls it.
 *
 * @throws 400 when `state` is missing.
 */
export const saveCredentials = /* @__PURE__ */ op<SaveTeamStripeCredentialsInput, Redirect>()({
  name: 'organizations.teams.stripe.saveCredentials',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/stripe/save',
  auth: 'required',
  role: 'team admin',
  answers: 'redirect',
});
/**
 * For an admin of the team. Throws unless the team's Stripe account can take payments.
 *
 * @throws 400 when Stripe refuses the credentials, or the account is not active.
 * @throws 404 when none is connected.
 */
export const check = /* @__PURE__ */ op<OrganizationTeamId, undefined>()({
  name: 'organizations.teams.stripe.check',
  method: 'GET',
  path: '/v2/organizations/{orgId}/teams/{teamId}/stripe/check',
  auth: 'required',
  role: 'team admin',
});
