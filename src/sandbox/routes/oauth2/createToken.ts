import { type Grant, grantTokens, readGrant } from '../../auth/grants.js';
import { sha256 } from '../../auth/hmacSha256.js';
import { base64Url } from '../../auth/jwt.js';
import { TokenRefusal } from '../../http/Refusal.js';
import type { AuthorizationCodeRecord, OAuth2ClientRecord } from '../../model/oauth2.js';
import type { Server } from '../../server.js';
import type { Handler } from '../handler.js';
import { findOAuth2Client, reasonAgainst } from './oauth2Clients.js';

/** What was sent, as text, before anything is known of it. */
type Sent = Partial<Record<string, unknown>>;

/** Every kind of body is one set of fields here: which of them are needed is told one by one. */
export const createToken: Handler<'auth.oauth2.createToken'> = async (input, server) => {
  const sent: Sent = { ...input };
  const clientId = required(sent, 'client_id');
  const kind = sent.grant_type;
  if (kind !== 'authorization_code' && kind !== 'refresh_token') {
    throw invalidRequest("grant_type must be 'authorization_code' or 'refresh_token'");
  }
  const client = await findOAuth2Client(clientId, server.store);
  if (!client) throw new TokenRefusal(401, refusal('invalid_client', 'client_not_found'));
  if (client.secret !== null && sent.client_secret !== client.secret) {
    throw new TokenRefusal(401, refusal('invalid_client', 'invalid_client_credentials'));
  }
  const grant =
    kind === 'refresh_token'
      ? grantOfToken(required(sent, 'refresh_token'), client, server)
      : await grantOfCode(sent, client, server);
  const reason = reasonAgainst(client, grant.userId);
  if (reason) throw new TokenRefusal(401, refusal('unauthorized_client', reason));
  return grantTokens(grant, server);
};

/** A code is good once, whatever comes of it. */
async function grantOfCode(sent: Sent, client: OAuth2ClientRecord, { store, clock }: Server): Promise<Grant> {
  const code = required(sent, 'code');
  const redirectUri = required(sent, 'redirect_uri');
  const { authorizationCodes } = store.collections;
  const [found] = await authorizationCodes.where({ code, clientId: client.clientId });
  if (!found || found.expiresAt <= clock.now()) throw invalidGrant('code_invalid_or_expired');
  await authorizationCodes.remove(found.id);
  if (found.redirectUri !== redirectUri) throw invalidGrant('redirect_uri_mismatch');
  requireVerifier(found, sent);
  const { userId, clientId, scopes } = found;
  return { userId, clientId, scopes };
}

/** Who asked for the code has the text that its challenge was made of (RFC 7636, `S256`). */
function requireVerifier(
  { codeChallenge }: AuthorizationCodeRecord,
  { code_verifier: verifier }: Sent,
): void {
  if (codeChallenge === null) return;
  const made = typeof verifier === 'string' && base64Url(sha256(new TextEncoder().encode(verifier)));
  if (made !== codeChallenge) throw invalidGrant('pkce_verification_failed');
}

function grantOfToken(token: string, { clientId }: OAuth2ClientRecord, server: Server): Grant {
  const grant = readGrant(token, 'Refresh Token', server);
  if (!grant) throw invalidGrant('invalid_refresh_token');
  if (grant.clientId !== clientId) throw invalidGrant('client_id_mismatch');
  return grant;
}

const refusal = (error: string, error_description: string) => ({ error, error_description });
const invalidGrant = (why: string) => new TokenRefusal(400, refusal('invalid_grant', why));
const invalidRequest = (why: string) => new TokenRefusal(400, refusal('invalid_request', why));

function required(sent: Sent, name: string): string {
  const value = sent[name];
  if (typeof value !== 'string' || value === '') throw invalidRequest(`${name} is required`);
  return value;
}
