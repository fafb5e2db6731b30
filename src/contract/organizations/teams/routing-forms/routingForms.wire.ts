import * as z from 'zod';
import { routingForm, routingFormsQuery } from '../../../routing-forms/routingForms.schema.js';
import type { WiresOf } from '../../../wire.js';
import { organizationTeamPath } from '../../organizations.schema.js';
import type * as rows from './routingForms.operations.js';

export const routingForms: WiresOf<typeof rows> = {
  'organizations.teams.routingForms.list': {
    path: organizationTeamPath,
    query: routingFormsQuery,
    answer: z.array(routingForm),
  },
};
