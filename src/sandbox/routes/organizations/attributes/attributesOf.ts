import type { MemberAttributeValue } from '../../../../contract/organizations/memberships/memberships.schema.js';
import type { AttributeOptionRecord, AttributeRecord } from '../../../model/attributes.js';
import type { MembershipRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';

/** The options that are said of a member, in the order in which they were assigned. */
export async function optionsOf(
  { id: membershipId }: MembershipRecord,
  store: Store,
): Promise<AttributeOptionRecord[]> {
  const { attributeAssignments, attributeOptions } = store.collections;
  const assigned = await attributeAssignments.where({ membershipId });
  const found = await Promise.all(assigned.map(({ optionId }) => attributeOptions.find(optionId)));
  return found.filter((option) => option !== undefined);
}

/** What the organization's attributes say of a member. */
export async function attributesOf(
  membership: MembershipRecord,
  store: Store,
): Promise<MemberAttributeValue[]> {
  const options = await optionsOf(membership, store);
  const values: MemberAttributeValue[] = [];
  for (const id of new Set(options.map(({ attributeId }) => attributeId))) {
    const attribute = await store.collections.attributes.find(id);
    const own = options.filter(({ attributeId }) => attributeId === id);
    if (attribute) values.push(...valuesIn(attribute, own));
  }
  return values;
}

/** Of those that say one thing at a time, the one said first. */
function valuesIn(
  { uid: id, name, type }: AttributeRecord,
  options: readonly AttributeOptionRecord[],
): MemberAttributeValue[] {
  const [first] = options;
  if (!first) return [];
  const { uid: optionId, value: option } = first;
  switch (type) {
    case 'TEXT':
      return [{ id, name, type: 'text', optionId, option }];
    case 'NUMBER':
      return [{ id, name, type: 'number', optionId, option: Number(option) }];
    case 'SINGLE_SELECT':
      return [{ id, name, type: 'singleSelect', optionId, option }];
    case 'MULTI_SELECT': {
      const all = options.map(({ uid, value }) => ({ optionId: uid, option: value }));
      return [{ id, name, type: 'multiSelect', options: all }];
    }
  }
}
