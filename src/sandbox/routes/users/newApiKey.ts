import type { RefreshApiKeyInput } from '../../../contract/api-keys/apiKeys.schema.js';
import { instantOf } from '../../../time/instant.js';
import { badRequest } from '../../http/Refusal.js';
import type { ApiKey } from '../../model/records.js';
import type { Server } from '../../server.js';

const BOTH =
  'ApiKeysService -Cannot set both apiKeyDaysValid and apiKeyNeverExpires. It has to be either or none of them.';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 30;

/** A key that nobody has yet, and that the store does not know of either. */
export function newApiKey(
  { apiKeyDaysValid, apiKeyNeverExpires }: RefreshApiKeyInput,
  owner: Pick<ApiKey, 'userId' | 'organizationId'>,
  { clock, ids, settings }: Server,
): ApiKey {
  if (apiKeyDaysValid !== undefined && apiKeyNeverExpires) throw badRequest(BOTH);
  const days = apiKeyDaysValid ?? DEFAULT_DAYS;
  return {
    ...owner,
    key: `${settings.apiKeyPrefix}${ids.hex(32)}`,
    expiresAt: apiKeyNeverExpires ? null : instantOf(clock.now() + days * DAY_MS),
  };
}
