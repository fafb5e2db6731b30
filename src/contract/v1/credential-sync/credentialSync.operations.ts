import { opV1 } from '../operationV1.js';
import type {
  CreateCredentialInputV1,
  CredentialIdV1,
  CredentialOwnerV1,
  UpdateCredentialInputV1,
} from './credentialSync.schema.js';

/**
 * Connects an app for a user. 505: the server is not set up for it.
 * @deprecated There is none in API v2.
 */
export const create = /* @__PURE__ */ opV1<CreateCredentialInputV1, unknown>()({
  name: 'credentialSync.create',
  method: 'POST',
  path: '/v1/credential-sync',
  query: ['userId'],
});
/**
 * What apps a user is connected with. 505: the server is not set up for it.
 * @deprecated There is none in API v2.
 */
export const list = /* @__PURE__ */ opV1<CredentialOwnerV1, unknown>()({
  name: 'credentialSync.list',
  method: 'GET',
  path: '/v1/credential-sync',
});
/**
 * Gives the connection of an app a new key. 505: the server is not set up for it.
 * @deprecated There is none in API v2.
 */
export const update = /* @__PURE__ */ opV1<UpdateCredentialInputV1, unknown>()({
  name: 'credentialSync.update',
  method: 'PATCH',
  path: '/v1/credential-sync',
  query: ['userId', 'credentialId'],
});
const deleteOne = /* @__PURE__ */ opV1<CredentialIdV1, unknown>()({
  name: 'credentialSync.delete',
  method: 'DELETE',
  path: '/v1/credential-sync',
});

export {
  /**
   * Ends the connection of an app. 505: the server is not set up for it.
   * @deprecated There is none in API v2.
   */
  deleteOne as delete,
};
