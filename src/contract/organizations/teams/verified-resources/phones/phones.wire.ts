import * as z from 'zod';
import { skipQuery } from '../../../../pages.schema.js';
import {
  requestPhoneCodeBody,
  teamVerifiedPhone,
  verifyPhoneBody,
} from '../../../../verified-resources/verifiedResources.schema.js';
import type { WiresOf } from '../../../../wire.js';
import { organizationTeamPath } from '../../../organizations.schema.js';
import { organizationTeamVerifiedResourcePath } from '../verifiedResources.schema.js';
import type * as rows from './phones.operations.js';

export const phones: WiresOf<typeof rows> = {
  'organizations.teams.verifiedResources.phones.list': {
    path: organizationTeamPath,
    query: skipQuery,
    answer: z.array(teamVerifiedPhone),
  },
  'organizations.teams.verifiedResources.phones.get': {
    path: organizationTeamVerifiedResourcePath,
    answer: teamVerifiedPhone,
  },
  'organizations.teams.verifiedResources.phones.requestCode': {
    path: organizationTeamPath,
    body: requestPhoneCodeBody,
    answer: z.undefined(),
  },
  'organizations.teams.verifiedResources.phones.verify': {
    path: organizationTeamPath,
    body: verifyPhoneBody,
    answer: teamVerifiedPhone,
  },
};
