import type { WiresOf } from '../wire.js';
import type * as rows from './apiKeys.operations.js';
import { newApiKey, refreshApiKeyBody } from './apiKeys.schema.js';

export const apiKeys: WiresOf<typeof rows> = {
  'apiKeys.refresh': { body: refreshApiKeyBody, answer: newApiKey },
};
