import * as z from 'zod';
import {
  createdFormResponse,
  createFormResponseQuery,
  formResponse,
  updateFormResponseBody,
} from '../../../routing-forms/responses.schema.js';
import { formAnswers, routingFormsQuery } from '../../../routing-forms/routingForms.schema.js';
import type { WiresOf } from '../../../wire.js';
import { organizationFormResponsePath, organizationRoutingFormPath } from '../routingForms.schema.js';
import type * as rows from './responses.operations.js';

export const responses: WiresOf<typeof rows> = {
  'organizations.routingForms.responses.create': {
    path: organizationRoutingFormPath,
    query: createFormResponseQuery,
    body: formAnswers,
    answer: createdFormResponse,
  },
  'organizations.routingForms.responses.list': {
    path: organizationRoutingFormPath,
    query: routingFormsQuery,
    answer: z.array(formResponse),
  },
  'organizations.routingForms.responses.update': {
    path: organizationFormResponsePath,
    body: updateFormResponseBody,
    answer: formResponse,
  },
};
