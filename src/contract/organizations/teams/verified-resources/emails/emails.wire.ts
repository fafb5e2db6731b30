import * as z from 'zod';
import { skipQuery } from '../../../../pages.schema.js';
import {
  requestEmailCodeBody,
  teamVerifiedEmail,
  verifyEmailBody,
} from '../../../../verified-resources/verifiedResources.schema.js';
import type { WiresOf } from '../../../../wire.js';
import { organizationTeamPath } from '../../../organizations.schema.js';
import { organizationTeamVerifiedResourcePath } from '../verifiedResources.schema.js';
import type * as rows from './emails.operations.js';

export const emails: WiresOf<typeof rows> = {
  'organizations.teams.verifiedResources.emails.list': {
    path: organizationTeamPath,
    query: skipQuery,
    answer: z.array(teamVerifiedEmail),
  },
  'organizations.teams.verifiedResources.emails.get': {
    path: organizationTeamVerifiedResourcePath,
    answer: teamVerifiedEmail,
  },
  'organizations.teams.verifiedResources.emails.requestCode': {
    path: organizationTeamPath,
    body: requestEmailCodeBody,
    answer: z.undefined(),
  },
  'organizations.teams.verifiedResources.emails.verify': {
    path: organizationTeamPath,
    body: verifyEmailBody,
    answer: teamVerifiedEmail,
  },
};
