import * as z from 'zod';
import type { OAuthScope } from '../../../contract/operation.js';
import { addMinutes } from '../../../time/instant.js';
import type { OAuth2ClientRecord } from '../../model/oauth2.js';
import type { User } from '../../model/records.js';
import type { Server } from '../../server.js';
import { findOAuth2Client, reasonAgainst } from './oauth2Clients.js';

/** Of the web app, which is not asked under `/v2`. */
export const CONSENT_PATH = '/auth/oauth2/authorize';

const CODE_MINUTES = 10;

const consentInput = z.object({
  client_id: z.string(),
  redirect_uri: z.string(),
  response_type: z.string().optional(),
  scope: z.string().default(''),
  state: z.string().optional(),
  code_challenge: z.string().optional(),
  code_challenge_method: z.string().optional(),
});
export type ConsentInput = z.output<typeof consentInput>;

/** What a user is asked, once it is certain who asks and where the answer goes. */
export interface Consent {
  client: OAuth2ClientRecord;
  asked: ConsentInput;
  scopes: readonly OAuthScope[];
  /** Why it can't be given, which is told to the client; undefined: it is the user's to give. */
  error: { error: string; error_description: string } | undefined;
}

/** undefined: nobody is asked, and the browser stays: who asks is not known, or the address is none of theirs. */
export async function readConsent(
  sent: unknown,
  { store }: Pick<Server, 'store'>,
): Promise<Consent | undefined> {
  const read = consentInput.safeParse(sent);
  const client = read.success ? await findOAuth2Client(read.data.client_id, store) : undefined;
  if (!read.success || !client?.redirectUris.includes(read.data.redirect_uri)) return undefined;
  const names = read.data.scope.split(/[ ,]+/).filter((name) => name !== '');
  const scopes = client.scopes.filter((scope) => names.includes(scope));
  return { client, asked: read.data, scopes, error: errorOf(client, read.data, scopes.length, names.length) };
}

function errorOf(client: OAuth2ClientRecord, asked: ConsentInput, known: number, named: number) {
  const refuse = (error: string, error_description: string) => ({ error, error_description });
  if (asked.response_type !== undefined && asked.response_type !== 'code') {
    return refuse('unsupported_response_type', "response_type must be 'code'");
  }
  if (client.secret === null && !asked.code_challenge) return refuse('invalid_request', 'pkce_required');
  if (asked.code_challenge && asked.code_challenge_method !== 'S256') {
    return refuse('invalid_request', 'invalid_code_challenge_method');
  }
  if (named === 0) return refuse('invalid_scope', 'scope parameter is required for this OAuth client');
  return known < named ? refuse('invalid_scope', 'Requested scope is not a recognized scope') : undefined;
}

/** Where the browser goes with a refusal, or with a code that is good once, for ten minutes. */
export async function decideConsent(
  { client, asked, scopes, error }: Consent,
  user: User | undefined,
  { store, clock, ids }: Server,
): Promise<string> {
  if (error) return backTo(asked, error);
  if (!user) return backTo(asked, { error: 'access_denied' });
  const reason = reasonAgainst(client, user.id);
  if (reason) return backTo(asked, { error: 'unauthorized_client', error_description: reason });
  const code = ids.hex(64);
  await store.collections.authorizationCodes.add({
    code,
    clientId: client.clientId,
    userId: user.id,
    redirectUri: asked.redirect_uri,
    scopes,
    codeChallenge: asked.code_challenge || null,
    expiresAt: addMinutes(clock.now(), CODE_MINUTES),
  });
  return backTo(asked, { code });
}

function backTo({ redirect_uri, state }: ConsentInput, said: Readonly<Record<string, string>>): string {
  const url = new URL(redirect_uri);
  for (const [name, value] of Object.entries(said)) url.searchParams.set(name, value);
  if (state !== undefined) url.searchParams.set('state', state);
  return url.href;
}
