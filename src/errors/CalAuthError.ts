import { CalError } from './CalError.js';

/** There is no access token and none can be had. Final until the host signs the user in again. */
export class CalAuthError extends CalError {
  override readonly name = 'CalAuthError';
  override readonly kind = 'auth';
}
