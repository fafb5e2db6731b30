import { CalError } from './CalError.js';

/** The code that uses Daybook is at fault. Thrown at once, so that it is seen in development. */
export class CalConfigError extends CalError {
  override readonly name = 'CalConfigError';
  override readonly kind = 'config';
}
