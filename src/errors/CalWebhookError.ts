import { CalError } from './CalError.js';

/** What came to the webhook's address is not what the API sends. Nothing of it is to be believed. */
export class CalWebhookError extends CalError {
  override readonly name = 'CalWebhookError';
  override readonly kind = 'webhook';
}
