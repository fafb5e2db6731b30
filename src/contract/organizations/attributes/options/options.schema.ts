import * as z from 'zod';
import type { Output } from '../../../inferred.js';
import { skipQuery } from '../../../pages.schema.js';
import { organizationPath, organizationUserPath } from '../../organizations.schema.js';

export const attributeOptionBody = z.object({
  value: z.string().min(1),
  /** In kebab case. */
  slug: z.string().min(1),
});
interface AttributeOptionSettings extends Output<typeof attributeOptionBody> {}

export const attributePath = organizationPath.extend({ attributeId: z.string() });
export interface AttributeId extends Output<typeof attributePath> {}

export const attributeOptionPath = attributePath.extend({ optionId: z.string() });
export interface AttributeOptionId extends Output<typeof attributeOptionPath> {}

export interface CreateAttributeOptionInput extends AttributeId, AttributeOptionSettings {}

export const updateAttributeOptionBody = attributeOptionBody.partial();
export interface UpdateAttributeOptionInput
  extends AttributeOptionId,
    Output<typeof updateAttributeOptionBody> {}

/** What an attribute can say. */
export const attributeOption = z.object({
  id: z.string(),
  attributeId: z.string(),
  value: z.string(),
  slug: z.string(),
});
export interface AttributeOption extends Output<typeof attributeOption> {}

/** What an attribute says of somebody at least. */
export const assignedAttributeOption = attributeOption.extend({
  /** The users it is said of. */
  assignedUserIds: z.array(z.int()),
});
export interface AssignedAttributeOption extends Output<typeof assignedAttributeOption> {}

export const listAssignedOptionsQuery = skipQuery.extend({
  /** Only options whose users have one of these options, too. */
  assignedOptionIds: z.array(z.string()).min(1).optional(),
  /** Only options that a member of one of these teams has. */
  teamIds: z.array(z.int()).min(1).optional(),
});
interface AssignedOptionsFilter extends Output<typeof listAssignedOptionsQuery> {}
export interface ListAssignedOptionsInput extends AttributeId, AssignedOptionsFilter {}

export const attributeSlugPath = organizationPath.extend({ attributeSlug: z.string() });
export interface ListAssignedOptionsBySlugInput
  extends Output<typeof attributeSlugPath>,
    AssignedOptionsFilter {}

/** An option of the attribute; for attributes of text and numbers a value, which becomes an option. */
export const assignAttributeBody = z.union([
  z.object({ attributeId: z.string().min(1), attributeOptionId: z.string().min(1) }),
  z.object({
    attributeId: z.string().min(1),
    /** Text; of a number its digits. */
    value: z.string().min(1),
  }),
]);
export type AssignAttributeInput = Output<typeof organizationUserPath> & Output<typeof assignAttributeBody>;

export const userAttributeOptionPath = organizationUserPath.extend({ attributeOptionId: z.string() });
export interface UserAttributeOptionId extends Output<typeof userAttributeOptionPath> {}

/** That an option is said of a member. */
export const attributeAssignment = z.object({
  id: z.string(),
  /** The id of the user's membership in the organization. */
  memberId: z.int(),
  attributeOptionId: z.string(),
});
export interface AttributeAssignment extends Output<typeof attributeAssignment> {}
