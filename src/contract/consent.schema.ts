import * as z from 'zod';
import type { Output } from './inferred.js';

/*
 * The way to a provider and back. We ask for an address and open it in the user's browser; she consents there; the
 * provider sends her browser to a callback of the API, which stores the credentials and sends it on to the host's page.
 */

/** Where to send the user's browser. */
export const connectUrl = z.object({
  /** For the browser of the user herself. Its `state` holds her access token: keep it out of logs and of other hands. */
  authUrl: z.string(),
});
export interface ConnectUrl extends Output<typeof connectUrl> {}

/** Where the browser ends up. */
export const returnQuery = z.object({
  /** Once it is connected. Left out: the `Origin` of the request, which a browser sends and a server does not. */
  returnTo: z.string().optional(),
  /** When she refuses, or it fails. Left out: the `Origin` of the request. */
  onErrorReturnTo: z.string().optional(),
});
export interface ReturnInput extends Output<typeof returnQuery> {}

/** What a provider's redirect carries. */
export const callbackQuery = z.object({
  /** As it stood in the connect URL: who connects, and where the browser goes next. JSON text. */
  state: z.string(),
  /** What the API exchanges for the provider's tokens; works once. */
  code: z.string(),
});
export interface CallbackInput extends Output<typeof callbackQuery> {}
