import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { eventTypePath } from '../eventTypes.schema.js';
import type * as rows from './privateLinks.operations.js';
import { deletedPrivateLink, privateLink, privateLinkLimit, privateLinkPath } from './privateLinks.schema.js';

export const privateLinks: WiresOf<typeof rows> = {
  'eventTypes.privateLinks.create': { path: eventTypePath, body: privateLinkLimit, answer: privateLink },
  'eventTypes.privateLinks.list': { path: eventTypePath, answer: z.array(privateLink) },
  'eventTypes.privateLinks.update': { path: privateLinkPath, body: privateLinkLimit, answer: privateLink },
  'eventTypes.privateLinks.delete': { path: privateLinkPath, answer: deletedPrivateLink },
};
