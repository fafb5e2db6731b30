import * as z from 'zod';
import type { Output } from '../../inferred.js';

/*
 * OAuth 2 for ordinary accounts (RFC 6749): names are in snake_case here, and here alone. A confidential client has a
 * secret; a public one has none, and proves by PKCE (RFC 7636) that it is the one who asked for the code.
 */

const exchange = {
  grant_type: z.literal('authorization_code'),
  client_id: z.string(),
  /** From the address that the consent page led back to. Works once, for 10 minutes. */
  code: z.string(),
  /** Letter by letter the one that the consent page was given. */
  redirect_uri: z.string(),
};
const refresh = {
  grant_type: z.literal('refresh_token'),
  client_id: z.string(),
  refresh_token: z.string(),
};
const confidential = {
  /** Only on a server. */
  client_secret: z.string(),
};

export const exchangeConfidential = z.strictObject({ ...exchange, ...confidential });
/** A confidential client trades a code. */
export interface ExchangeConfidential extends Output<typeof exchangeConfidential> {}

export const exchangePublic = z.strictObject({
  ...exchange,
  /** What the code challenge was made of. */
  code_verifier: z.string().min(43).max(128),
});
/** A public client trades a code. */
export interface ExchangePublic extends Output<typeof exchangePublic> {}

export const refreshConfidential = z.strictObject({ ...refresh, ...confidential });
/** A confidential client renews its tokens. */
export interface RefreshConfidential extends Output<typeof refreshConfidential> {}

export const refreshPublic = z.strictObject(refresh);
/** A public client renews its tokens. */
export interface RefreshPublic extends Output<typeof refreshPublic> {}

/** Anything beside the fields of its kind is refused: a secret and a verifier do not go together. */
export const createTokenBody = z.union([
  exchangeConfidential,
  exchangePublic,
  refreshConfidential,
  refreshPublic,
]);
export type CreateTokenInput = ExchangeConfidential | ExchangePublic | RefreshConfidential | RefreshPublic;

export const oauth2Tokens = z.object({
  access_token: z.string(),
  /** `bearer` */
  token_type: z.string(),
  /** Serves for 30 days. The one before may serve on until its own end, but need not. */
  refresh_token: z.string(),
  /** Seconds that the access token has left: 1800. */
  expires_in: z.int(),
  /** What was granted, with spaces between; absent from older servers. */
  scope: z.string().optional(),
});
export interface OAuth2Tokens extends Output<typeof oauth2Tokens> {}

/** How the token endpoint says no: neither the envelope nor the bare body of the rest. */
export const oauth2Error = z.object({
  /** Such as `invalid_grant`. */
  error: z.string(),
  /** Such as `code_invalid_or_expired`. */
  error_description: z.string().optional(),
});
export interface OAuth2Error extends Output<typeof oauth2Error> {}

export const oauth2Client = z.object({
  client_id: z.string(),
  name: z.string(),
  /** Address of an image. */
  logo: z.string().nullish(),
  /** Where the consent page may lead back to; up to 10. */
  redirect_uris: z.array(z.string()),
  /** Its consent page does not ask. */
  is_trusted: z.boolean(),
  /** `PUBLIC` has no secret and needs PKCE. */
  client_type: z.enum(['CONFIDENTIAL', 'PUBLIC']),
});
export interface OAuth2Client extends Output<typeof oauth2Client> {}
