import { alreadyThere, recordNotFound } from '../../../http/Refusal.js';
import type { AttributeRecord } from '../../../model/attributes.js';
import type { Store } from '../../../store/store.js';
import type { Handler } from '../../handler.js';
import { attributeAnswer, findAttribute } from './findAttribute.js';

export const createAttribute: Handler<'organizations.attributes.create'> = async (
  { orgId, name, slug, type, options, enabled = true },
  { store, ids },
) => {
  await requireFreeSlug(slug, store);
  const { attributes, attributeOptions } = store.collections;
  const draft = { uid: ids.uuid(), organizationId: orgId, type, name, slug, enabled };
  const attribute = await attributes.add({ ...draft, usersCanEditRelation: false });
  for (const option of options) {
    await attributeOptions.add({ uid: ids.uuid(), attributeId: attribute.id, ...option });
  }
  return attributeAnswer(attribute);
};

export const listAttributes: Handler<'organizations.attributes.list'> = async (
  { orgId, skip = 0, take = 250 },
  { store },
) => {
  const all = await store.collections.attributes.where({ organizationId: orgId });
  return all.slice(skip, skip + take).map(attributeAnswer);
};

export const getAttribute: Handler<'organizations.attributes.get'> = async (path, { store }) => {
  const attribute = await findAttribute(path, store);
  return attribute ? attributeAnswer(attribute) : null;
};

export const updateAttribute: Handler<'organizations.attributes.update'> = async (
  { orgId, attributeId, ...change },
  { store },
) => {
  const attribute = await ownAttribute({ orgId, attributeId }, store);
  if (change.slug !== undefined && change.slug !== attribute.slug) await requireFreeSlug(change.slug, store);
  return attributeAnswer((await store.collections.attributes.change(attribute.id, change)) ?? attribute);
};

export const deleteAttribute: Handler<'organizations.attributes.delete'> = async (path, { store }) => {
  const attribute = await ownAttribute(path, store);
  const { attributes, attributeOptions, attributeAssignments } = store.collections;
  for (const { id } of await attributeOptions.where({ attributeId: attribute.id })) {
    await attributeAssignments.removeWhere({ optionId: id });
  }
  await attributeOptions.removeWhere({ attributeId: attribute.id });
  await attributes.remove(attribute.id);
  return attributeAnswer(attribute);
};

async function ownAttribute(
  path: { orgId: number; attributeId: string },
  store: Store,
): Promise<AttributeRecord> {
  const attribute = await findAttribute(path, store);
  if (!attribute) throw recordNotFound();
  return attribute;
}

/** Slugs of attributes are unique on the whole server. */
async function requireFreeSlug(slug: string, store: Store): Promise<void> {
  const [other] = await store.collections.attributes.where({ slug });
  if (other) throw alreadyThere();
}
