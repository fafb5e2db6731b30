import { pointsNowhere, recordNotFound } from '../../../http/Refusal.js';
import type { AttributeOptionRecord, AttributeRecord } from '../../../model/attributes.js';
import type { Store } from '../../../store/store.js';
import type { Handler } from '../../handler.js';
import { findAttribute, optionAnswer } from './findAttribute.js';

export const createOption: Handler<'organizations.attributes.options.create'> = async (
  { orgId, attributeId, ...option },
  { store, ids },
) => {
  const attribute = await findAttribute({ orgId, attributeId }, store);
  if (!attribute) throw pointsNowhere();
  const draft = { uid: ids.uuid(), attributeId: attribute.id, ...option };
  return optionAnswer(await store.collections.attributeOptions.add(draft), attribute);
};

export const listOptions: Handler<'organizations.attributes.options.list'> = async (path, { store }) => {
  const attribute = await findAttribute(path, store);
  if (!attribute) return [];
  const options = await store.collections.attributeOptions.where({ attributeId: attribute.id });
  return options.map((option) => optionAnswer(option, attribute));
};

export const updateOption: Handler<'organizations.attributes.options.update'> = async (
  { orgId, attributeId, optionId, ...change },
  { store },
) => {
  const { attribute, option } = await ownOption({ orgId, attributeId, optionId }, store);
  const changed = await store.collections.attributeOptions.change(option.id, change);
  return optionAnswer(changed ?? option, attribute);
};

export const deleteOption: Handler<'organizations.attributes.options.delete'> = async (path, { store }) => {
  const { attribute, option } = await ownOption(path, store);
  await store.collections.attributeAssignments.removeWhere({ optionId: option.id });
  await store.collections.attributeOptions.remove(option.id);
  return optionAnswer(option, attribute);
};

async function ownOption(
  { optionId, ...path }: { orgId: number; attributeId: string; optionId: string },
  store: Store,
): Promise<{ attribute: AttributeRecord; option: AttributeOptionRecord }> {
  const attribute = await findAttribute(path, store);
  const [option] = attribute
    ? await store.collections.attributeOptions.where({ uid: optionId, attributeId: attribute.id })
    : [];
  if (!attribute || !option) throw recordNotFound();
  return { attribute, option };
}
