/** `daybook/server`: what holds the client secret. Node and the edge; refuses to run in a browser. */
export { CalWebhookError, isCalWebhookError } from '../errors/index.js';
export {
  type CreatedManagedUser,
  type CreateManagedUserOptions,
  createManagedUser,
  type NewManagedUser,
} from './createManagedUser.js';
export {
  createManagedUsers,
  type ManagedUserChanges,
  type ManagedUsers,
  type ManagedUsersOptions,
} from './createManagedUsers.js';
export { createRefreshHandler, type RefreshHandlerOptions } from './createRefreshHandler.js';
export { type LimitRateOptions, limitRate } from './limitRate.js';
export type { ServerOptions } from './serverClient.js';
export { memoryTokenStore, type StoredTokens, type TokenStore } from './TokenStore.js';
export { createWebhookHandler, type WebhookHandlerOptions } from './webhooks/createWebhookHandler.js';
export type * from './webhooks/payloads.js';
export {
  type ReceivedWebhook,
  type VerifyWebhookOptions,
  verifyWebhook,
  type WebhookSecrets,
} from './webhooks/verifyWebhook.js';
export type {
  KnownWebhookEvent,
  UnknownWebhookEvent,
  WebhookEvent,
  WebhookPayloads,
  WebhookTrigger,
} from './webhooks/webhookEvent.js';
