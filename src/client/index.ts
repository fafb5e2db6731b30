/** `daybook/client`: the API v2 from a browser, from Node or from the edge. No React, no schema. */
export type { AnswerOf, AnyOperation, InputOf, Operation, OperationAuth } from '../contract/operation.js';
export * as operations from '../contract/operations.js';
export {
  CalApiError,
  CalAuthError,
  CalConfigError,
  CalContractError,
  CalError,
  CalNetworkError,
  type ErrorCode,
  type ErrorKind,
  isCalApiError,
  isCalAuthError,
  isCalConfigError,
  isCalContractError,
  isCalError,
  isCalNetworkError,
} from '../errors/index.js';
export { type CallOptions, type Client, type ClientOptions, createClient } from './createClient.js';
export type {
  ApiKeyAuth,
  ClientAuth,
  ClientSecretAuth,
  GetAccessToken,
  GetAccessTokenAuth,
  GetAccessTokenOptions,
  RefreshUrlAuth,
  TokenReason,
} from './identity/auth.js';
export type { Fetch, Locks } from './platform.js';
export type * from './wireTypes.js';
