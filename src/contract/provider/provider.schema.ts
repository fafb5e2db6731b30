import * as z from 'zod';
import type { Output } from '../inferred.js';

export const provider = z.object({
  clientId: z.string(),
  /** The organization that keeps the client. */
  organizationId: z.int(),
  name: z.string(),
});
/** What everybody may know of a platform OAuth client. */
export interface Provider extends Output<typeof provider> {}
