import { CalError, type CalErrorOptions } from './CalError.js';

/** The answer is not what the table of operations promises. */
export class CalContractError extends CalError<CalErrorOptions & { operation: string; path: string }> {
  override readonly name = 'CalContractError';
  override readonly kind = 'contract';
  /** Name in the table of operations. */
  declare readonly operation: string;
  /** Where in the JSON, such as `data[0].lengthInMinutes`; empty: the answer as a whole. */
  declare readonly path: string;
}
