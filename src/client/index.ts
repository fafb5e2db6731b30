/** `daybook/client`: the API v2 from a browser, from Node or from the edge. No React, no schema. */
export type {
  AnswerOf,
  AnyOperation,
  InputOf,
  OAuthScope,
  Operation,
  OperationAuth,
} from '../contract/operation.js';
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
export { type Client, type ClientOptions, createClient } from './createClient.js';
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
export { type AuthorizeUrlOptions, authorizeUrl } from './identity/oauth2/authorizeUrl.js';
export { createPkcePair, type PkcePair } from './identity/oauth2/createPkcePair.js';
export {
  type ExchangeCodeOptions,
  type ExchangeConfidentialCode,
  type ExchangePublicCode,
  exchangeCode,
} from './identity/oauth2/exchangeCode.js';
export { type OAuth2TokensOptions, oauth2Tokens } from './identity/oauth2/oauth2Tokens.js';
export { type Callback, type ReadCallbackOptions, readCallback } from './identity/oauth2/readCallback.js';
export type { OAuth2TokenPair, TokenEndpointOptions } from './identity/oauth2/tokenEndpoint.js';
export type { Fetch, Locks } from './platform.js';
export type { CallOptions } from './request/send.js';
export { type ItemOf, iterate, type PagedOperation } from './resources/iterate.js';
export type { Method, Resources } from './resources/methods.js';
export { type ApiClient, createApiClient, resourcesOf } from './resources/resources.js';
export type * from './wire-types/index.js';
