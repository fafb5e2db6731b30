import * as z from 'zod';
import { skipQuery } from '../../pages.schema.js';
import type { WiresOf } from '../../wire.js';
import {
  requestPhoneCodeBody,
  verifiedPhone,
  verifiedResourcePath,
  verifyPhoneBody,
} from '../verifiedResources.schema.js';
import type * as rows from './phones.operations.js';

export const phones: WiresOf<typeof rows> = {
  'verifiedResources.phones.list': { query: skipQuery, answer: z.array(verifiedPhone) },
  'verifiedResources.phones.get': { path: verifiedResourcePath, answer: verifiedPhone },
  'verifiedResources.phones.requestCode': { body: requestPhoneCodeBody, answer: z.undefined() },
  'verifiedResources.phones.verify': { body: verifyPhoneBody, answer: verifiedPhone },
};
