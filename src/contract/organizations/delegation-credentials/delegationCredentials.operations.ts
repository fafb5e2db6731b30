import { op } from '../../operation.js';
import type {
  CreateDelegationCredentialInput,
  DelegationCredential,
  UpdateDelegationCredentialInput,
} from './delegationCredentials.schema.js';

/**
 * Keeps the key of a service account that may use the calendars of the organization's whole domain. It is not used
 * before it is enabled. A platform's plan has to be SCALE or more.
 */
export const create = /* @__PURE__ */ op<CreateDelegationCredentialInput, DelegationCredential>()({
  name: 'organizations.delegationCredentials.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/delegation-credentials',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.update',
});
/**
 * Turns it on or off, or changes its key. A platform's plan has to be SCALE or more.
 * @throws 404 when there is no such credential.
 */
export const update = /* @__PURE__ */ op<UpdateDelegationCredentialInput, DelegationCredential>()({
  name: 'organizations.delegationCredentials.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/delegation-credentials/{credentialId}',
  auth: 'required',
  role: 'organization admin',
  permission: 'organization.update',
});
