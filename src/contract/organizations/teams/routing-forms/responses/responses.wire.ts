import * as z from 'zod';
import {
  createdFormResponse,
  createFormResponseQuery,
  formResponse,
  updateFormResponseBody,
} from '../../../../routing-forms/responses.schema.js';
import { formAnswers, routingFormsQuery } from '../../../../routing-forms/routingForms.schema.js';
import type { WiresOf } from '../../../../wire.js';
import { teamFormResponsePath, teamRoutingFormPath } from '../routingForms.schema.js';
import type * as rows from './responses.operations.js';

export const responses: WiresOf<typeof rows> = {
  'organizations.teams.routingForms.responses.create': {
    path: teamRoutingFormPath,
    query: createFormResponseQuery,
    body: formAnswers,
    answer: createdFormResponse,
  },
  'organizations.teams.routingForms.responses.list': {
    path: teamRoutingFormPath,
    query: routingFormsQuery,
    answer: z.array(formResponse),
  },
  'organizations.teams.routingForms.responses.update': {
    path: teamFormResponsePath,
    body: updateFormResponseBody,
    answer: formResponse,
  },
};
