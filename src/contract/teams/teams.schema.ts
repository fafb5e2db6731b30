import * as z from 'zod';
import type { Output } from '../inferred.js';

export const teamPath = z.object({
  /** The id of a team outside of any organization. */
  teamId: z.int(),
});
export interface TeamId extends Output<typeof teamPath> {}
