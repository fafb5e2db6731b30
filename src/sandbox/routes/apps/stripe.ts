import type { CallbackInput, ReturnInput } from '../../../contract/consent.schema.js';
import { badRequest, notFound } from '../../http/Refusal.js';
import { accountOfCode } from '../../providers/accounts.js';
import type { Server } from '../../server.js';
import type { Store } from '../../store/store.js';
import type { KnownCall } from '../handler.js';
import {
  authorizeUrl,
  callbackOf,
  clientIdOf,
  ownerIn,
  plainEmail,
  query,
  readReturnState,
  returnsOf,
  tokenOf,
  whoConsents,
} from './consent.js';
import { type AppOwner, connectApp } from './credentials.js';

const STRIPE = { type: 'stripe_payment', appId: 'stripe' };

/** @param whose what the state says of whose account it will be; of a user's nothing */
export function stripeUrl(
  input: ReturnInput,
  call: KnownCall,
  whose: { orgId?: number; teamId?: number } = {},
): { authUrl: string } {
  const { onErrorReturnTo, returnTo } = returnsOf(input, call);
  const { email, name } = call.caller.user;
  const state = { onErrorReturnTo, ...whose, fromApp: false, returnTo, accessToken: tokenOf(call) };
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
}

/** The state says who has consented, and for which team, where it is one's. */
export async function saveStripe({ state, code }: CallbackInput, server: Server) {
  const back = readReturnState(state);
  if (!code) return { location: back.onErrorReturnTo };
  const user = await whoConsents(back.accessToken, server);
  const account = accountOfCode(code, plainEmail(user));
  await connectApp({ ...STRIPE, account }, await ownerIn(back, user, server), server.store);
  return { location: back.returnTo };
}

/** @throws Refusal 404 when none is connected, 400 when it does not work */
export async function checkStripe(owner: AppOwner, { collections }: Store): Promise<undefined> {
  const [credential] = await collections.credentials.where({ type: STRIPE.type, ...owner });
  if (!credential) throw notFound('Credentials for stripe not found.');
  if (credential.invalid) throw badRequest('Invalid stripe credentials.');
  return undefined;
}
