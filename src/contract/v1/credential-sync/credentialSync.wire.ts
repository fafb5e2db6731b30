import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import type * as rows from './credentialSync.operations.js';
import {
  createCredentialBody,
  credentialOwnerQuery,
  credentialQuery,
  updateCredentialBody,
} from './credentialSync.schema.js';

export const credentialSync: WiresOf<typeof rows> = {
  'credentialSync.create': { query: credentialOwnerQuery, body: createCredentialBody, answer: z.unknown() },
  'credentialSync.list': { query: credentialOwnerQuery, answer: z.unknown() },
  'credentialSync.update': { query: credentialQuery, body: updateCredentialBody, answer: z.unknown() },
  'credentialSync.delete': { query: credentialQuery, answer: z.unknown() },
};
