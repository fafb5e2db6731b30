import { op } from '../operation.js';
import type { NewApiKey, RefreshApiKeyInput } from './apiKeys.schema.js';

/**
 * Trades the API key that the request is sent with for a new one; the old key ends at once.
 * @throws 400 when both a number of days and "never" are given
 * @throws 401 with anything but an API key
 */
export const refresh = /* @__PURE__ */ op<RefreshApiKeyInput, NewApiKey>()({
  name: 'apiKeys.refresh',
  method: 'POST',
  path: '/v2/api-keys/refresh',
  auth: 'required',
});
