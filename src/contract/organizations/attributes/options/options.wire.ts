import * as z from 'zod';
import type { WiresOf } from '../../../wire.js';
import { organizationUserPath } from '../../organizations.schema.js';
import type * as rows from './options.operations.js';
import {
  assignAttributeBody,
  assignedAttributeOption,
  attributeAssignment,
  attributeOption,
  attributeOptionBody,
  attributeOptionPath,
  attributePath,
  attributeSlugPath,
  listAssignedOptionsQuery,
  updateAttributeOptionBody,
  userAttributeOptionPath,
} from './options.schema.js';

const listAssigned = { query: listAssignedOptionsQuery, answer: z.array(assignedAttributeOption) };

export const options: WiresOf<typeof rows> = {
  'organizations.attributes.options.create': {
    path: attributePath,
    body: attributeOptionBody,
    answer: attributeOption,
  },
  'organizations.attributes.options.list': { path: attributePath, answer: z.array(attributeOption) },
  'organizations.attributes.options.update': {
    path: attributeOptionPath,
    body: updateAttributeOptionBody,
    answer: attributeOption,
  },
  'organizations.attributes.options.delete': { path: attributeOptionPath, answer: attributeOption },
  'organizations.attributes.options.listAssigned': { path: attributePath, ...listAssigned },
  'organizations.attributes.options.listAssignedBySlug': { path: attributeSlugPath, ...listAssigned },
  'organizations.attributes.options.assign': {
    path: organizationUserPath,
    body: assignAttributeBody,
    answer: attributeAssignment,
  },
  'organizations.attributes.options.listOfUser': {
    path: organizationUserPath,
    answer: z.array(attributeOption),
  },
  'organizations.attributes.options.unassign': {
    path: userAttributeOptionPath,
    answer: attributeAssignment,
  },
};
