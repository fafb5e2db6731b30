import * as z from 'zod';
import type { Output } from '../../inferred.js';

export const saveIcsFeedsBody = z.object({
  /** Each begins with `http:` or `https:` and names an `.ics` file. */
  urls: z.array(z.string().regex(/^https?:\/\/.+\.ics/)).nonempty(),
  /** Whether nothing is ever written to it. Default `true`. */
  readOnly: z.boolean().optional(),
});
export interface SaveIcsFeedsInput extends Output<typeof saveIcsFeedsBody> {}
