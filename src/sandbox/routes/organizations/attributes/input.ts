import * as z from 'zod';
import {
  attributeType,
  updateAttributeBody,
} from '../../../../contract/organizations/attributes/attributes.schema.js';
import {
  attributeOptionBody,
  listAssignedOptionsQuery,
} from '../../../../contract/organizations/attributes/options/options.schema.js';
import { commaList } from '../../../validation/commaList.js';
import { filledText } from '../../../validation/filledText.js';

/** Options of text and of numbers are taken as well: they are what can be said already. */
export const createAttributeInput = z.object({
  name: filledText,
  slug: filledText,
  type: attributeType,
  options: z.array(attributeOptionBody),
  enabled: z.boolean().optional(),
});

export const updateAttributeInput = updateAttributeBody.extend({
  name: filledText.optional(),
  slug: filledText.optional(),
});

export const listAssignedOptionsInput = listAssignedOptionsQuery.extend({
  assignedOptionIds: commaList('assignedOptionIds', z.string()).optional(),
  teamIds: commaList('teamIds', z.coerce.number().int()).optional(),
});

/** Neither a value nor an option is refused by the handler, in its turn. */
export const assignOptionInput = z.object({
  attributeId: filledText,
  attributeOptionId: z.string().min(1).optional(),
  value: z.string().min(1).optional(),
});
