import * as z from 'zod';
import type { Output } from '../../../inferred.js';
import type {
  CreateFormResponseQuery,
  UpdateFormResponseBody,
} from '../../../routing-forms/responses.schema.js';
import {
  type FormAnswers,
  type RoutingFormsQuery,
  routingFormPath,
} from '../../../routing-forms/routingForms.schema.js';
import { type OrganizationTeamId, organizationTeamPath } from '../../organizations.schema.js';

export interface ListTeamRoutingFormsInput extends OrganizationTeamId, RoutingFormsQuery {}

export const teamRoutingFormPath = organizationTeamPath.extend(routingFormPath.shape);
export interface TeamRoutingFormId extends Output<typeof teamRoutingFormPath> {}

export interface CreateTeamFormResponseInput
  extends FormAnswers,
    TeamRoutingFormId,
    CreateFormResponseQuery {}

export interface ListTeamFormResponsesInput extends TeamRoutingFormId, RoutingFormsQuery {}

export const teamFormResponsePath = teamRoutingFormPath.extend({ responseId: z.int() });
export interface TeamFormResponseId extends Output<typeof teamFormResponsePath> {}

export interface UpdateTeamFormResponseInput extends TeamFormResponseId, UpdateFormResponseBody {}
