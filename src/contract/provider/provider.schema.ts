import * as z from 'zod';
import type { Output } from '../inferred.js';

export const provider = z.object({ clientId: z.string(), organizationId: z.int(), name: z.string() });
export interface Provider extends Output<typeof provider> {}
