import { CalError, type CalErrorOptions } from './CalError.js';

export interface CalApiErrorOptions extends CalErrorOptions {
  operation: string;
  status: number;
  apiCode?: string;
  apiMessage: string;
  details?: unknown;
  requestId?: string;
  retryAfterMs?: number;
}

/** The server answered, and said no. */
export class CalApiError extends CalError {
  override readonly name = 'CalApiError';
  override readonly kind = 'api';
  /** Name in the table of operations. */
  readonly operation: string;
  /** HTTP status. */
  readonly status: number;
  /** The server's own code, such as `BadRequestException`; absent in the bare error body. */
  readonly apiCode: string | undefined;
  /** The server's own sentence. */
  readonly apiMessage: string;
  readonly details: unknown;
  /** For the server's operators. */
  readonly requestId: string | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(options: CalApiErrorOptions) {
    super(options);
    this.operation = options.operation;
    this.status = options.status;
    this.apiCode = options.apiCode;
    this.apiMessage = options.apiMessage;
    this.details = options.details;
    this.requestId = options.requestId;
    this.retryAfterMs = options.retryAfterMs;
  }
}
