import * as z from 'zod';
import { routingForm } from '../../routing-forms/routingForms.schema.js';
import type { WiresOf } from '../../wire.js';
import { organizationPath } from '../organizations.schema.js';
import type * as rows from './routingForms.operations.js';
import { listOrganizationRoutingFormsQuery } from './routingForms.schema.js';

export const routingForms: WiresOf<typeof rows> = {
  'organizations.routingForms.list': {
    path: organizationPath,
    query: listOrganizationRoutingFormsQuery,
    answer: z.array(routingForm),
  },
};
