import type { CalApiError } from './CalApiError.js';
import type { CalAuthError } from './CalAuthError.js';
import type { CalConfigError } from './CalConfigError.js';
import type { CalContractError } from './CalContractError.js';
import type { CalError, ErrorKind } from './CalError.js';
import type { CalNetworkError } from './CalNetworkError.js';
import type { CalWebhookError } from './CalWebhookError.js';

const hasKind = (error: unknown, kind: ErrorKind): boolean => isCalError(error) && error.kind === kind;

/**
 * Guards look at the message's beginning, `kind` and `code`, not at the class: two copies of the package on a page still
 * understand each other, also where one is older and knows fewer codes.
 */
export const isCalError = (error: unknown): error is CalError =>
  error instanceof Error && error.message.startsWith('Cal: ') && 'kind' in error && 'code' in error;

export const isCalConfigError = (error: unknown): error is CalConfigError => hasKind(error, 'config');
export const isCalNetworkError = (error: unknown): error is CalNetworkError => hasKind(error, 'network');
export const isCalApiError = (error: unknown): error is CalApiError => hasKind(error, 'api');
export const isCalAuthError = (error: unknown): error is CalAuthError => hasKind(error, 'auth');
export const isCalContractError = (error: unknown): error is CalContractError => hasKind(error, 'contract');
export const isCalWebhookError = (error: unknown): error is CalWebhookError => hasKind(error, 'webhook');
