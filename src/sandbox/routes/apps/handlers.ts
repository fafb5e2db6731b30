import type { HandlersOf } from '../handler.js';
import { ofTeam, ofUser } from './credentials.js';
import { checkStripe, saveStripe, stripeUrl } from './stripe.js';

export const stripeHandlers: HandlersOf<'stripe'> = {
  'stripe.getConnectUrl': async (input, call) => stripeUrl(input, call),
  'stripe.saveCredentials': saveStripe,
  'stripe.check': (_, { caller, store }) => checkStripe(ofUser(caller.user.id), store),
  'stripe.checkTeam': ({ teamId }, { store }) => checkStripe(ofTeam(teamId), store),
};
