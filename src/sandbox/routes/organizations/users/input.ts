import * as z from 'zod';
import {
  createOrganizationUserBody,
  listOrganizationUsersQuery,
} from '../../../../contract/organizations/users/users.schema.js';
import { language } from '../../../../contract/scalars.schema.js';
import { commaList } from '../../../validation/commaList.js';

const HEX = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const colour = z
  .string()
  .refine((value) => HEX.test(value), {
    params: { rule: 'isHexColor', sentence: 'must be a hexadecimal color' },
  })
  .optional();

export const createOrganizationUserInput = createOrganizationUserBody.extend({
  email: z.email().transform((email) => email.toLowerCase()),
  username: z
    .string()
    .transform((name) => name.toLowerCase())
    .optional(),
  brandColor: colour,
  darkBrandColor: colour,
  locale: language.nullish(),
});
export const updateOrganizationUserInput = createOrganizationUserInput
  .omit({ organizationRole: true, autoAccept: true })
  .partial();

export const listOrganizationUsersInput = listOrganizationUsersQuery.extend({
  emails: commaList('emails', z.email()).optional(),
  assignedOptionIds: commaList('assignedOptionIds', z.string()).optional(),
  teamIds: commaList('teamIds', z.coerce.number().int()).optional(),
});
