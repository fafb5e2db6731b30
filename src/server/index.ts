/** `daybook/server`: what holds the client secret. Node and the edge; refuses to run in a browser. */
export {
  type CreatedManagedUser,
  type CreateManagedUserOptions,
  createManagedUser,
  type NewManagedUser,
} from './createManagedUser.js';
export { createRefreshHandler, type RefreshHandlerOptions } from './createRefreshHandler.js';
export type { ServerOptions } from './serverClient.js';
export { memoryTokenStore, type StoredTokens, type TokenStore } from './TokenStore.js';
