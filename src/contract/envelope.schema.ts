import * as z from 'zod';
import type { Output } from './inferred.js';

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
export interface Pagination extends Output<typeof pagination> {}

/** A page of a list: `data` and `pagination` of the answer. */
export interface Paged<Item> {
  data: Item[];
  pagination: Pagination;
}

/** `pagination` beside `data` in lists that are read by cursor. */
export const cursorPagination = z.object({
  /** Asks for the next page; null: this was the last one. */
  nextCursor: z.string().nullable(),
  hasMore: z.boolean(),
});
export interface CursorPagination extends Output<typeof cursorPagination> {}

/** A page of a list that is read by cursor. */
export interface CursorPaged<Item> {
  data: Item[];
  pagination: CursorPagination;
}

/**
 * The answer of a callback: where the browser goes next. The provider sends a browser to a callback, so a client hardly
 * ever calls one; inside a browser a redirect hides its address, and the call fails with `CalContractError`.
 */
export const redirect = z.object({
  /** The value of the `Location` header. */
  location: z.string(),
});
export interface Redirect extends Output<typeof redirect> {}

/** How the API says no. Some routes answer the bare Nest body instead: see `bareError`. */
export const errorEnvelope = z.object({
  status: z.literal('error'),
  timestamp: z.string(),
  path: z.string(),
  error: z.object({ code: z.string(), message: z.string(), details: z.unknown().optional() }),
});
export interface ErrorEnvelope extends Output<typeof errorEnvelope> {}

/** The body of an error that no filter of the API caught. */
export const bareError = z.object({ statusCode: z.int(), message: z.string() });
export interface BareError extends Output<typeof bareError> {}
