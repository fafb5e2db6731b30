import type { WiresOf } from '../../wire.js';
import { organizationPath } from '../organizations.schema.js';
import type * as rows from './delegationCredentials.operations.js';
import {
  createDelegationCredentialBody,
  delegationCredential,
  delegationCredentialPath,
  updateDelegationCredentialBody,
} from './delegationCredentials.schema.js';

export const delegationCredentials: WiresOf<typeof rows> = {
  'organizations.delegationCredentials.create': {
    path: organizationPath,
    body: createDelegationCredentialBody,
    answer: delegationCredential,
  },
  'organizations.delegationCredentials.update': {
    path: delegationCredentialPath,
    body: updateDelegationCredentialBody,
    answer: delegationCredential,
  },
};
