import type { Attribute } from '../../../../contract/organizations/attributes/attributes.schema.js';
import type { AttributeOption } from '../../../../contract/organizations/attributes/options/options.schema.js';
import type { AttributeOptionRecord, AttributeRecord } from '../../../model/attributes.js';
import type { Store } from '../../../store/store.js';

/** Undefined also where that attribute is another organization's. */
export async function findAttribute(
  { orgId, attributeId }: { orgId: number; attributeId: string },
  store: Store,
): Promise<AttributeRecord | undefined> {
  const [found] = await store.collections.attributes.where({ uid: attributeId, organizationId: orgId });
  return found;
}

export const attributeAnswer = ({
  uid,
  organizationId,
  type,
  name,
  slug,
  enabled,
  usersCanEditRelation,
}: AttributeRecord): Attribute => ({
  id: uid,
  teamId: organizationId,
  type,
  name,
  slug,
  enabled,
  usersCanEditRelation,
});

export const optionAnswer = (
  { uid, value, slug }: AttributeOptionRecord,
  attribute: AttributeRecord,
): AttributeOption => ({ id: uid, attributeId: attribute.uid, value, slug });
