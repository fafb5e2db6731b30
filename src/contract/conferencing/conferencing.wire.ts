import * as z from 'zod';
import { returnQuery } from '../consent.schema.js';
import { redirect } from '../envelope.schema.js';
import type { WiresOf } from '../wire.js';
import type * as rows from './conferencing.operations.js';
import {
  conferencingAuthUrl,
  conferencingConnection,
  connectConferencingPath,
  consentConferencingPath,
  defaultConferencingApp,
  defaultConferencingPath,
  disconnectConferencingPath,
  saveConferencingCredentialsQuery,
} from './conferencing.schema.js';

export const conferencing: WiresOf<typeof rows> = {
  'conferencing.list': { answer: z.array(conferencingConnection) },
  'conferencing.connect': { path: connectConferencingPath, answer: conferencingConnection },
  'conferencing.getAuthUrl': {
    path: consentConferencingPath,
    query: returnQuery,
    answer: conferencingAuthUrl,
  },
  'conferencing.saveCredentials': {
    path: consentConferencingPath,
    query: saveConferencingCredentialsQuery,
    answer: redirect,
  },
  'conferencing.getDefault': { answer: defaultConferencingApp.optional() },
  'conferencing.setDefault': { path: defaultConferencingPath, answer: z.undefined() },
  'conferencing.disconnect': { path: disconnectConferencingPath, answer: z.undefined() },
};
