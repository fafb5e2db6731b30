import { badRequest, notFound } from '../../http/Refusal.js';
import type { CredentialRecord } from '../../model/collections.js';
import { accountOfCode } from '../../providers/accounts.js';
import type { Handler } from '../handler.js';
import {
  authorizeUrl,
  callbackOf,
  clientIdOf,
  plainEmail,
  query,
  readReturnState,
  returnsOf,
  tokenOf,
  whoConsents,
} from './consent.js';
import { connectApp } from './credentials.js';

const STRIPE = { type: 'stripe_payment', appId: 'stripe' };

export const getStripeUrl: Handler<'stripe.getConnectUrl'> = async (input, call) => {
  const { onErrorReturnTo, returnTo } = returnsOf(input, call);
  const { email, name } = call.caller.user;
  const state = { onErrorReturnTo, fromApp: false, returnTo, accessToken: tokenOf(call) };
  const asked = query({
    client_id: clientIdOf(STRIPE.appId, call),
    scope: 'read_write',
    response_type: 'code',
    'stripe_user[email]': email,
    'stripe_user[first_name]': name ?? undefined,
    // The real server does not know it either.
    'stripe_user[country]': undefined,
    redirect_uri: callbackOf('stripe', call),
    state: JSON.stringify(state),
  });
  return { authUrl: authorizeUrl('stripe', asked, call) };
};

export const saveStripe: Handler<'stripe.saveCredentials'> = async ({ state, code }, server) => {
  const { returnTo, onErrorReturnTo, accessToken } = readReturnState(state);
  if (!code) return { location: onErrorReturnTo };
  const user = await whoConsents(accessToken, server);
  const account = accountOfCode(code, plainEmail(user));
  await connectApp({ ...STRIPE, account }, user.id, server.store);
  return { location: returnTo };
};

export const checkStripe: Handler<'stripe.check'> = async (_, { caller, store }) =>
  requireWorking(await store.collections.credentials.where({ type: STRIPE.type, userId: caller.user.id }));

export const checkTeamStripe: Handler<'stripe.checkTeam'> = async ({ teamId }, { store }) =>
  requireWorking(await store.collections.credentials.where({ type: STRIPE.type, teamId }));

function requireWorking([credential]: readonly CredentialRecord[]): undefined {
  if (!credential) throw notFound('Credentials for stripe not found.');
  if (credential.invalid) throw badRequest('Invalid stripe credentials.');
  return undefined;
}
