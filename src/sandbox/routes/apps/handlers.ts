import type { HandlersOf } from '../handler.js';
import * as stripe from './stripe.js';

export const stripeHandlers: HandlersOf<'stripe'> = {
  'stripe.getConnectUrl': stripe.getStripeUrl,
  'stripe.saveCredentials': stripe.saveStripe,
  'stripe.check': stripe.checkStripe,
  'stripe.checkTeam': stripe.checkTeamStripe,
};
