import { CalError, type CalErrorOptions } from './CalError.js';

export interface CalApiErrorOptions extends CalErrorOptions {
  operation: string;
  status: number;
  apiCode?: string;
  apiMessage: string;
  details?: unknown;
  requestId?: string;
  retryAfterMs?: number;
  headers?: Headers;
}

/** The server answered, and said no. */
export class CalApiError extends CalError<CalApiErrorOptions> {
  override readonly name = 'CalApiError';
  override readonly kind = 'api';
  /** Name in the table of operations. */
  declare readonly operation: string;
  /** HTTP status. */
  declare readonly status: number;
  /** The server's own code, such as `BadRequestException`, or `invalid_grant` of the token endpoint. */
  declare readonly apiCode: string | undefined;
  /** The server's own sentence. */
  declare readonly apiMessage: string;
  declare readonly details: unknown;
  /** For the server's operators. */
  declare readonly requestId: string | undefined;
  /** How long the server asked to wait, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;
  /**
   * Of the answer. Among them what is left of each limit: `X-RateLimit-Limit-<Name>`, `X-RateLimit-Remaining-<Name>`
   * and `X-RateLimit-Reset-<Name>` (seconds); the API shows them to servers, not to pages.
   */
  declare readonly headers: Headers | undefined;
}
