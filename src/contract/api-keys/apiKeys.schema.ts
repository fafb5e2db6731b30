import * as z from 'zod';
import type { Output } from '../inferred.js';

/** Either of the two, or none. */
export const refreshApiKeyBody = z.object({
  /** Days until the new key ends, at least 1; default 30. */
  apiKeyDaysValid: z.int().min(1).optional(),
  /** The new key does not end by itself. */
  apiKeyNeverExpires: z.boolean().optional(),
});
export interface RefreshApiKeyInput extends Output<typeof refreshApiKeyBody> {}

export const newApiKey = z.object({
  /** Begins with `cal_`. It is not shown again. */
  apiKey: z.string(),
});
export interface NewApiKey extends Output<typeof newApiKey> {}
