import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type { SkipQuery } from '../../pages.schema.js';
import type { OrganizationId } from '../organizations.schema.js';
import { type AttributeId, attributeOptionBody } from './options/options.schema.js';

/** What an attribute holds of a member: text, a number, one of its options, or several of them. */
export const attributeType = z.enum(['TEXT', 'NUMBER', 'SINGLE_SELECT', 'MULTI_SELECT']);
export type AttributeType = Output<typeof attributeType>;

const settings = {
  name: z.string().min(1),
  /** In kebab case. */
  slug: z.string().min(1),
  /** Whether it is shown on a member's profile; default true. */
  enabled: z.boolean().optional(),
};

/** An attribute of text or numbers begins without options: each value becomes one when it is assigned. */
export const createAttributeBody = z.discriminatedUnion('type', [
  z.object({ ...settings, type: z.literal('TEXT'), options: z.tuple([]) }),
  z.object({ ...settings, type: z.literal('NUMBER'), options: z.tuple([]) }),
  z.object({ ...settings, type: z.literal('SINGLE_SELECT'), options: z.array(attributeOptionBody) }),
  z.object({ ...settings, type: z.literal('MULTI_SELECT'), options: z.array(attributeOptionBody) }),
]);
export type CreateAttributeInput = OrganizationId & Output<typeof createAttributeBody>;

export const updateAttributeBody = z.object({ ...settings, type: attributeType }).partial();
export interface UpdateAttributeInput extends AttributeId, Output<typeof updateAttributeBody> {}

export interface ListAttributesInput extends OrganizationId, SkipQuery {}

/** Something that an organization says of its members. */
export const attribute = z.object({
  id: z.string(),
  /** The organization's id. */
  teamId: z.int(),
  type: attributeType,
  name: z.string(),
  slug: z.string(),
  /** Whether it is shown on a member's profile. */
  enabled: z.boolean(),
  /** Whether members set their own value. */
  usersCanEditRelation: z.boolean(),
});
export interface Attribute extends Output<typeof attribute> {}
