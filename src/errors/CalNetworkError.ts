import { CalError, type CalErrorOptions } from './CalError.js';

/** No answer came: the network failed, or it took longer than `timeoutMs`. Whether the server acted is not known. */
export class CalNetworkError extends CalError<CalErrorOptions & { operation: string }> {
  override readonly name = 'CalNetworkError';
  override readonly kind = 'network';
  /** Name in the table of operations. */
  declare readonly operation: string;
}
