import * as z from 'zod';
import {
  deletedPrivateLink,
  privateLink,
  privateLinkLimit,
} from '../../../../event-types/private-links/privateLinks.schema.js';
import type { WiresOf } from '../../../../wire.js';
import { organizationTeamEventTypePath } from '../eventTypes.schema.js';
import type * as rows from './privateLinks.operations.js';
import { teamPrivateLinkPath } from './privateLinks.schema.js';

export const privateLinks: WiresOf<typeof rows> = {
  'organizations.teams.eventTypes.privateLinks.create': {
    path: organizationTeamEventTypePath,
    body: privateLinkLimit,
    answer: privateLink,
  },
  'organizations.teams.eventTypes.privateLinks.list': {
    path: organizationTeamEventTypePath,
    answer: z.array(privateLink),
  },
  'organizations.teams.eventTypes.privateLinks.update': {
    path: teamPrivateLinkPath,
    body: privateLinkLimit,
    answer: privateLink,
  },
  'organizations.teams.eventTypes.privateLinks.delete': {
    path: teamPrivateLinkPath,
    answer: deletedPrivateLink,
  },
};
