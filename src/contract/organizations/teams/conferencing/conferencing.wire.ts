import * as z from 'zod';
import {
  conferencingAuthUrl,
  conferencingConnection,
  defaultConferencingApp,
  saveConferencingCredentialsQuery,
} from '../../../conferencing/conferencing.schema.js';
import { returnQuery } from '../../../consent.schema.js';
import { redirect } from '../../../envelope.schema.js';
import type { WiresOf } from '../../../wire.js';
import { organizationTeamPath } from '../../organizations.schema.js';
import type * as rows from './conferencing.operations.js';
import {
  connectTeamConferencingPath,
  consentTeamConferencingPath,
  defaultTeamConferencingPath,
  disconnectTeamConferencingPath,
} from './conferencing.schema.js';

export const conferencing: WiresOf<typeof rows> = {
  'organizations.teams.conferencing.list': {
    path: organizationTeamPath,
    answer: z.array(conferencingConnection),
  },
  'organizations.teams.conferencing.connect': {
    path: connectTeamConferencingPath,
    answer: conferencingConnection,
  },
  'organizations.teams.conferencing.getAuthUrl': {
    path: consentTeamConferencingPath,
    query: returnQuery,
    answer: conferencingAuthUrl,
  },
  'organizations.teams.conferencing.saveCredentials': {
    path: consentTeamConferencingPath,
    query: saveConferencingCredentialsQuery,
    answer: redirect,
  },
  'organizations.teams.conferencing.getDefault': {
    path: organizationTeamPath,
    answer: defaultConferencingApp.optional(),
  },
  'organizations.teams.conferencing.setDefault': { path: defaultTeamConferencingPath, answer: z.undefined() },
  'organizations.teams.conferencing.disconnect': {
    path: disconnectTeamConferencingPath,
    answer: z.undefined(),
  },
};
