import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type {
  CreateFormResponseQuery,
  UpdateFormResponseBody,
} from '../../routing-forms/responses.schema.js';
import {
  type FormAnswers,
  type RoutingFormsQuery,
  routingFormPath,
  routingFormsQuery,
} from '../../routing-forms/routingForms.schema.js';
import { type OrganizationId, organizationPath } from '../organizations.schema.js';

export const listOrganizationRoutingFormsQuery = routingFormsQuery.extend({
  /** Only forms of these teams. */
  teamIds: z.array(z.int()).optional(),
});
export interface ListOrganizationRoutingFormsInput
  extends OrganizationId,
    Output<typeof listOrganizationRoutingFormsQuery> {}

export const organizationRoutingFormPath = organizationPath.extend(routingFormPath.shape);
export interface OrganizationRoutingFormId extends Output<typeof organizationRoutingFormPath> {}

export interface CreateOrganizationFormResponseInput
  extends FormAnswers,
    OrganizationRoutingFormId,
    CreateFormResponseQuery {}

export interface ListOrganizationFormResponsesInput extends OrganizationRoutingFormId, RoutingFormsQuery {}

export const organizationFormResponsePath = organizationRoutingFormPath.extend({ responseId: z.int() });
export interface OrganizationFormResponseId extends Output<typeof organizationFormResponsePath> {}

export interface UpdateOrganizationFormResponseInput
  extends OrganizationFormResponseId,
    UpdateFormResponseBody {}
