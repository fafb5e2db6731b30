import * as z from 'zod';
import { skipQuery } from '../../../pages.schema.js';
import {
  requestEmailCodeBody,
  teamVerifiedEmail,
  verifyEmailBody,
} from '../../../verified-resources/verifiedResources.schema.js';
import type { WiresOf } from '../../../wire.js';
import { teamPath } from '../../teams.schema.js';
import { teamVerifiedResourcePath } from '../verifiedResources.schema.js';
import type * as rows from './emails.operations.js';

export const emails: WiresOf<typeof rows> = {
  'teams.verifiedResources.emails.list': {
    path: teamPath,
    query: skipQuery,
    answer: z.array(teamVerifiedEmail),
  },
  'teams.verifiedResources.emails.get': { path: teamVerifiedResourcePath, answer: teamVerifiedEmail },
  'teams.verifiedResources.emails.requestCode': {
    path: teamPath,
    body: requestEmailCodeBody,
    answer: z.undefined(),
  },
  'teams.verifiedResources.emails.verify': {
    path: teamPath,
    body: verifyEmailBody,
    answer: teamVerifiedEmail,
  },
};
