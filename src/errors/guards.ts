import type { CalApiError } from './CalApiError.js';
import type { CalAuthError } from './CalAuthError.js';
import type { CalConfigError } from './CalConfigError.js';
import type { CalContractError } from './CalContractError.js';
import type { CalError, ErrorKind } from './CalError.js';
import type { CalNetworkError } from './CalNetworkError.js';
import type { CalWebhookError } from './CalWebhookError.js';
import { errorCodes } from './codes.js';

const codes: readonly unknown[] = errorCodes;
const hasKind = (error: unknown, kind: ErrorKind): boolean => isCalError(error) && error.kind === kind;

/** Guards compare `kind` and `code`, not the class: two copies of the package on a page still understand each other. */
export const isCalError = (error: unknown): error is CalError =>
  error instanceof Error && 'kind' in error && 'code' in error && codes.includes(error.code);

export const isCalConfigError = (error: unknown): error is CalConfigError => hasKind(error, 'config');
export const isCalNetworkError = (error: unknown): error is CalNetworkError => hasKind(error, 'network');
export const isCalApiError = (error: unknown): error is CalApiError => hasKind(error, 'api');
export const isCalAuthError = (error: unknown): error is CalAuthError => hasKind(error, 'auth');
export const isCalContractError = (error: unknown): error is CalContractError => hasKind(error, 'contract');
export const isCalWebhookError = (error: unknown): error is CalWebhookError => hasKind(error, 'webhook');
