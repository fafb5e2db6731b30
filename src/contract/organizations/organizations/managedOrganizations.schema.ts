import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { skipQuery } from '../../pages.schema.js';
import { metadata } from '../../scalars.schema.js';
import { type OrganizationId, organizationPath } from '../organizations.schema.js';

const settings = { name: z.string().min(1), metadata: metadata.optional() };

export const createManagedOrganizationBody = z.object({
  ...settings,
  /** In kebab case; left out: from the name. It can't be changed later. */
  slug: z.string().optional(),
  /** Days until the answered key ends: 1 or more, default 30. Not together with `apiKeyNeverExpires`. */
  apiKeyDaysValid: z.int().min(1).optional(),
  /** Whether the answered key never ends. */
  apiKeyNeverExpires: z.boolean().optional(),
});
export interface CreateManagedOrganizationInput
  extends OrganizationId,
    Output<typeof createManagedOrganizationBody> {}

export const updateManagedOrganizationBody = z.object(settings).partial();
export interface UpdateManagedOrganizationInput
  extends ManagedOrganizationId,
    Output<typeof updateManagedOrganizationBody> {}

export const managedOrganizationPath = organizationPath.extend({
  /** The id of the organization that is managed; `orgId` is the one that manages it. */
  managedOrganizationId: z.int(),
});
export interface ManagedOrganizationId extends Output<typeof managedOrganizationPath> {}

export const listManagedOrganizationsQuery = skipQuery.extend({
  slug: z.string().optional(),
  /** Only organizations whose metadata has `metadataValue` under this key; upper and lower case count. */
  metadataKey: z.string().optional(),
  /** Goes with `metadataKey`, never alone. */
  metadataValue: z.string().optional(),
});
export interface ListManagedOrganizationsInput
  extends OrganizationId,
    Output<typeof listManagedOrganizationsQuery> {}

/** An organization that a platform made for one of its customers. */
export const managedOrganization = z.object({
  id: z.int(),
  name: z.string(),
  slug: z.string().nullish(),
  /** Absent until it has been set. */
  metadata: z.record(z.string(), z.unknown()).optional(),
});
export interface ManagedOrganization extends Output<typeof managedOrganization> {}

export const managedOrganizationWithKey = managedOrganization.extend({
  /** Secret, and shown only this once: the API key of the organization. */
  apiKey: z.string(),
});
export interface ManagedOrganizationWithKey extends Output<typeof managedOrganizationWithKey> {}
