import { instantOf } from '../../../time/instant.js';
import { badRequest, unauthorized } from '../../http/Refusal.js';
import type { Handler } from '../handler.js';

const ONLY_KEYS =
  "ApiKeysService - This endpoint can only be accessed using an API key by providing 'Authorization: Bearer <apiKey>' header";
const BOTH =
  'ApiKeysService -Cannot set both apiKeyDaysValid and apiKeyNeverExpires. It has to be either or none of them.';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 30;

/** The key that the request came with is traded for another one of the same user and organization. */
export const refreshApiKey: Handler<'apiKeys.refresh'> = async (
  { apiKeyDaysValid, apiKeyNeverExpires },
  { caller, store, clock, ids, settings },
) => {
  const { apiKey: old, user, organizationId } = caller;
  if (old === null) throw unauthorized(ONLY_KEYS);
  if (apiKeyDaysValid !== undefined && apiKeyNeverExpires) throw badRequest(BOTH);
  const days = apiKeyDaysValid ?? DEFAULT_DAYS;
  const key = `${settings.apiKeyPrefix}${ids.hex(32)}`;
  const replaced = await store.apiKeys.replace(old, {
    key,
    userId: user.id,
    organizationId,
    expiresAt: apiKeyNeverExpires ? null : instantOf(clock.now() + days * DAY_MS),
  });
  if (!replaced) throw unauthorized('ApiAuthStrategy - api key - Your api key is not valid');
  return { apiKey: key };
};
