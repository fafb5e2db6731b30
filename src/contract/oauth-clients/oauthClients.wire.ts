import * as z from 'zod';
import type { WiresOf } from '../wire.js';
import type * as rows from './oauthClients.operations.js';
import {
  clientPath,
  createOAuthClientBody,
  oauthClient,
  oauthClientSecret,
  updateOAuthClientBody,
} from './oauthClients.schema.js';

export const oauthClients: WiresOf<typeof rows> = {
  'oauthClients.create': { body: createOAuthClientBody, answer: oauthClientSecret },
  'oauthClients.list': { answer: z.array(oauthClient) },
  'oauthClients.get': { path: clientPath, answer: oauthClient },
  'oauthClients.update': { path: clientPath, body: updateOAuthClientBody, answer: oauthClient },
  'oauthClients.delete': { path: clientPath, answer: oauthClient },
};
