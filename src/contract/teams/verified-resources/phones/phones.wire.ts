import * as z from 'zod';
import { skipQuery } from '../../../pages.schema.js';
import {
  requestPhoneCodeBody,
  teamVerifiedPhone,
  verifyPhoneBody,
} from '../../../verified-resources/verifiedResources.schema.js';
import type { WiresOf } from '../../../wire.js';
import { teamPath } from '../../teams.schema.js';
import { teamVerifiedResourcePath } from '../verifiedResources.schema.js';
import type * as rows from './phones.operations.js';

export const phones: WiresOf<typeof rows> = {
  'teams.verifiedResources.phones.list': {
    path: teamPath,
    query: skipQuery,
    answer: z.array(teamVerifiedPhone),
  },
  'teams.verifiedResources.phones.get': { path: teamVerifiedResourcePath, answer: teamVerifiedPhone },
  'teams.verifiedResources.phones.requestCode': {
    path: teamPath,
    body: requestPhoneCodeBody,
    answer: z.undefined(),
  },
  'teams.verifiedResources.phones.verify': {
    path: teamPath,
    body: verifyPhoneBody,
    answer: teamVerifiedPhone,
  },
};
