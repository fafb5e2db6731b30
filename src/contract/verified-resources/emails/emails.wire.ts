import * as z from 'zod';
import { skipQuery } from '../../pages.schema.js';
import type { WiresOf } from '../../wire.js';
import {
  requestEmailCodeBody,
  verifiedEmail,
  verifiedResourcePath,
  verifyEmailBody,
} from '../verifiedResources.schema.js';
import type * as rows from './emails.operations.js';

export const emails: WiresOf<typeof rows> = {
  'verifiedResources.emails.list': { query: skipQuery, answer: z.array(verifiedEmail) },
  'verifiedResources.emails.get': { path: verifiedResourcePath, answer: verifiedEmail },
  'verifiedResources.emails.requestCode': { body: requestEmailCodeBody, answer: z.undefined() },
  'verifiedResources.emails.verify': { body: verifyEmailBody, answer: verifiedEmail },
};
