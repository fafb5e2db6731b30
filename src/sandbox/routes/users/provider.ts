import { plainUnauthorized } from '../../http/Refusal.js';
import type { Handler } from '../handler.js';

export const getProvider: Handler<'provider.get'> = async ({ clientId }, { store }) => {
  const client = await store.oauthClients.find(clientId);
  if (!client) throw plainUnauthorized();
  return { clientId, organizationId: client.organizationId, name: client.name };
};

/** That the token was accepted is the answer. Whose client it is from makes no difference. */
export const checkAccessToken: Handler<'provider.checkAccessToken'> = async () => undefined;
