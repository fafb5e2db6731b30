import * as z from 'zod';
import type { WiresOf } from '../../../wire.js';
import { organizationUserPath } from '../../organizations.schema.js';
import {
  createOutOfOfficeBody,
  outOfOffice as entry,
  listOutOfOfficeQuery,
  outOfOfficePath,
  updateOutOfOfficeBody,
} from '../../out-of-office/outOfOffice.schema.js';
import type * as rows from './outOfOffice.operations.js';

export const outOfOffice: WiresOf<typeof rows> = {
  'organizations.users.outOfOffice.create': {
    path: organizationUserPath,
    body: createOutOfOfficeBody,
    answer: entry,
  },
  'organizations.users.outOfOffice.list': {
    path: organizationUserPath,
    query: listOutOfOfficeQuery,
    answer: z.array(entry),
  },
  'organizations.users.outOfOffice.update': {
    path: outOfOfficePath,
    body: updateOutOfOfficeBody,
    answer: entry,
  },
  'organizations.users.outOfOffice.delete': { path: outOfOfficePath, answer: entry },
};
