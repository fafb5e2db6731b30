export { CalApiError } from './CalApiError.js';
export { CalAuthError } from './CalAuthError.js';
export { CalConfigError } from './CalConfigError.js';
export { CalContractError } from './CalContractError.js';
export { CalError, type ErrorKind } from './CalError.js';
export { CalNetworkError } from './CalNetworkError.js';
export { CalWebhookError } from './CalWebhookError.js';
export { type ErrorCode, errorCodes } from './codes.js';
export {
  isCalApiError,
  isCalAuthError,
  isCalConfigError,
  isCalContractError,
  isCalError,
  isCalNetworkError,
  isCalWebhookError,
} from './guards.js';
