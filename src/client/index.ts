/** `daybook/client`: the API v2 from a browser, from Node or from the edge. No React, no schema. */
export type { AnswerOf, AnyOperation, InputOf, Operation, OperationAuth } from '../contract/operation.js';
export { type OperationName, type Operations, operations } from '../contract/operations.js';
export * as api from '../contract/table.js';
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
export { type ItemOf, iterate, type PagedOperation } from './resources/iterate.js';
export {
  type ApiClient,
  createApiClient,
  type Method,
  type Resources,
  resourcesOf,
} from './resources/resources.js';
export type * from './routingWireTypes.js';
export type * from './wireTypes.js';
