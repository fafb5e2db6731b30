/**
 * `daybook/client/v1`: the legacy API v1, for what was written against it. Only on a server: its key is a secret.
 * @deprecated Cal.com recommends API v2 for all that is new: `daybook/client`. Each operation here names the one to use
 * in its place, where there is one.
 */
export type { AnswerOf, InputOf } from '../../contract/operation.js';
export type { AnyOperationV1, OperationV1 } from '../../contract/v1/operationV1.js';
export * as apiV1 from '../../contract/v1/table.js';
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
} from '../../errors/index.js';
export type { Fetch } from '../platform.js';
export type { CallOptions } from '../request/send.js';
export type { Method, Resources } from '../resources/methods.js';
export { type ClientV1, type ClientV1Options, createClientV1 } from './createClientV1.js';
export type * from './wireTypes.js';
