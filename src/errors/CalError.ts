import type { ErrorCode } from './codes.js';

export type ErrorKind = 'config' | 'network' | 'api' | 'auth' | 'contract' | 'webhook';

export interface CalErrorOptions {
  code: ErrorCode;
  /** What happened. */
  what: string;
  /** Why it matters. */
  why?: string;
  /** What to do about it. */
  todo?: string;
  cause?: unknown;
}

/**
 * What every error of Daybook is. The message is for developers: what happened, why it matters, what to do.
 * People read words from the dictionary instead, chosen by `code`.
 */
export abstract class CalError<Options extends CalErrorOptions = CalErrorOptions> extends Error {
  abstract readonly kind: ErrorKind;
  /** Stable: rely on this, not on the message. */
  declare readonly code: ErrorCode;

  /** What an error carries beside its message, it carries under the names of its options. */
  constructor({ what, why, todo, cause, ...carried }: Options) {
    super(['Cal:', what, why, todo].filter(Boolean).join(' '), cause === undefined ? undefined : { cause });
    Object.assign(this, carried);
  }
}
