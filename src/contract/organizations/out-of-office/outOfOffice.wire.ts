import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { organizationPath } from '../organizations.schema.js';
import type * as rows from './outOfOffice.operations.js';
import { outOfOffice as entry, listOrganizationOutOfOfficeQuery } from './outOfOffice.schema.js';

export const outOfOffice: WiresOf<typeof rows> = {
  'organizations.outOfOffice.list': {
    path: organizationPath,
    query: listOrganizationOutOfOfficeQuery,
    answer: z.array(entry),
  },
};
