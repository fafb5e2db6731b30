import * as z from 'zod';

/** `pagination` beside `data` in lists that are read by skip and take. */
export const pagination = z.object({
  totalItems: z.int(),
  remainingItems: z.int(),
  returnedItems: z.int(),
  itemsPerPage: z.int(),
  currentPage: z.int(),
  totalPages: z.int(),
  hasNextPage: z.boolean(),
  hasPreviousPage: z.boolean(),
});
export type Pagination = z.infer<typeof pagination>;

/** A page of a list: `data` and `pagination` of the answer. */
export interface Paged<Item> {
  data: Item[];
  pagination: Pagination;
}

/** How the API says no. Some routes answer the bare Nest body instead: see `bareError`. */
export const errorEnvelope = z.object({
  status: z.literal('error'),
  timestamp: z.string(),
  path: z.string(),
  error: z.object({ code: z.string(), message: z.string(), details: z.unknown().optional() }),
});
export type ErrorEnvelope = z.infer<typeof errorEnvelope>;

/** The body of an error that no filter of the API caught. */
export const bareError = z.object({ statusCode: z.int(), message: z.string() });
export type BareError = z.infer<typeof bareError>;
