import { unauthorized } from '../../http/Refusal.js';
import type { Handler } from '../handler.js';
import { newApiKey } from './newApiKey.js';

const ONLY_KEYS =
  "ApiKeysService - This endpoint can only be accessed using an API key by providing 'Authorization: Bearer <apiKey>' header";
/** The key that the request came with is traded for another one of the same user and organization. */
export const refreshApiKey: Handler<'apiKeys.refresh'> = async (
  { apiKeyDaysValid, apiKeyNeverExpires },
  call,
) => {
  const { apiKey: old, user, organizationId } = call.caller;
  if (old === null) throw unauthorized(ONLY_KEYS);
  const key = newApiKey({ apiKeyDaysValid, apiKeyNeverExpires }, { userId: user.id, organizationId }, call);
  const replaced = await call.store.apiKeys.replace(old, key);
  if (!replaced) throw unauthorized('ApiAuthStrategy - api key - Your api key is not valid');
  return { apiKey: key.key };
};
