import type { OAuth2Client } from '../../../contract/auth/oauth2/oauth2.schema.js';
import { notFound } from '../../http/Refusal.js';
import type { OAuth2ClientRecord } from '../../model/oauth2.js';
import type { Store } from '../../store/store.js';
import type { Handler } from '../handler.js';

export async function findOAuth2Client(
  clientId: string,
  store: Store,
): Promise<OAuth2ClientRecord | undefined> {
  return (await store.collections.oauth2Clients.where({ clientId }))[0];
}

export const getOAuth2Client: Handler<'auth.oauth2.getClient'> = async ({ clientId }, { store }) => {
  const client = await findOAuth2Client(clientId, store);
  if (!client) throw notFound('unauthorized_client');
  return clientAnswer(client);
};

const clientAnswer = ({
  clientId,
  redirectUris,
  name,
  logo,
  isTrusted,
  secret,
}: OAuth2ClientRecord): OAuth2Client => ({
  client_id: clientId,
  redirect_uris: [...redirectUris],
  name,
  logo,
  is_trusted: isTrusted,
  client_type: secret === null ? 'PUBLIC' : 'CONFIDENTIAL',
});

/** Why this client gets nothing from this user; undefined: it may. */
export function reasonAgainst(
  { status, ownerUserId }: OAuth2ClientRecord,
  userId: number,
): 'client_rejected' | 'client_not_approved' | undefined {
  if (status === 'rejected') return 'client_rejected';
  return status === 'pending' && ownerUserId !== userId ? 'client_not_approved' : undefined;
}
