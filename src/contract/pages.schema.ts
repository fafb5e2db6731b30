import * as z from 'zod';
import type { Output } from './inferred.js';

/** What most lists are read by: the query of a row with `paging: 'skip'`. */
export const skipQuery = z.object({
  /** Items in a page: 1 to 250, default 250. */
  take: z.int().min(1).max(250).optional(),
  /** Items before the page; default 0. */
  skip: z.int().min(0).optional(),
});
export interface SkipQuery extends Output<typeof skipQuery> {}
