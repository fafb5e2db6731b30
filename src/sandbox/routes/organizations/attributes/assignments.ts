import type {
  AssignAttributeInput,
  AttributeAssignment,
} from '../../../../contract/organizations/attributes/options/options.schema.js';
import { alreadyThere, badRequest, notFound, recordNotFound } from '../../../http/Refusal.js';
import type {
  AttributeAssignmentRecord,
  AttributeOptionRecord,
  AttributeRecord,
} from '../../../model/attributes.js';
import type { MembershipRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import type { Handler, KnownCall } from '../../handler.js';
import { slugify } from '../../slugify.js';
import { optionsOf } from './attributesOf.js';
import { findAttribute, optionAnswer } from './findAttribute.js';

export const assignOption: Handler<'organizations.attributes.options.assign'> = async (input, call) => {
  const { store, ids } = call;
  const attribute = await findAttribute(input, store);
  if (!attribute) throw notFound('Attribute not found');
  const membership = await membershipOf(input, store);
  if (!membership?.accepted) throw notFound('User is not a member of the organization');
  const option = await optionFor(attribute, input, call);

  const said = await optionsOf(membership, store);
  if (said.some(({ id }) => id === option.id)) throw alreadyThere();
  const { attributeAssignments } = store.collections;
  // Only one that chooses several says more than one thing of somebody.
  const replaced = said.filter(
    ({ attributeId }) => attribute.type !== 'MULTI_SELECT' && attributeId === attribute.id,
  );
  for (const { id: optionId } of replaced) {
    await attributeAssignments.removeWhere({ membershipId: membership.id, optionId });
  }
  const draft = { uid: ids.uuid(), membershipId: membership.id, optionId: option.id };
  return assignmentAnswer(await attributeAssignments.add(draft), option);
};

export const listOptionsOfUser: Handler<'organizations.attributes.options.listOfUser'> = async (
  path,
  { store },
) => {
  const membership = await membershipOf(path, store);
  const options = membership ? await optionsOf(membership, store) : [];
  const answers = await Promise.all(
    options.map(async (option) => {
      const attribute = await store.collections.attributes.find(option.attributeId);
      return attribute ? [optionAnswer(option, attribute)] : [];
    }),
  );
  return answers.flat();
};

export const unassignOption: Handler<'organizations.attributes.options.unassign'> = async (
  { attributeOptionId, ...path },
  { store },
) => {
  const membership = await membershipOf(path, store);
  const options = membership ? await optionsOf(membership, store) : [];
  const option = options.find(({ uid }) => uid === attributeOptionId);
  const { attributeAssignments } = store.collections;
  const [assignment] = option
    ? await attributeAssignments.where({ optionId: option.id, membershipId: membership?.id })
    : [];
  if (!option || !assignment) throw recordNotFound();
  await attributeAssignments.remove(assignment.id);
  return assignmentAnswer(assignment, option);
};

const assignmentAnswer = (
  { uid, membershipId }: AttributeAssignmentRecord,
  option: AttributeOptionRecord,
): AttributeAssignment => ({ id: uid, memberId: membershipId, attributeOptionId: option.uid });

async function membershipOf(
  { orgId, userId }: { orgId: number; userId: number },
  store: Store,
): Promise<MembershipRecord | undefined> {
  const [membership] = await store.collections.memberships.where({ teamId: orgId, userId });
  return membership;
}

/** The one that is named; of a value that has not been said of anybody yet, a new one. */
async function optionFor(
  attribute: AttributeRecord,
  input: AssignAttributeInput,
  { store, ids }: KnownCall,
): Promise<AttributeOptionRecord> {
  const { attributeOptions } = store.collections;
  const isFree = attribute.type === 'TEXT' || attribute.type === 'NUMBER';
  if ('value' in input && !isFree) throw badRequest('Attribute type does not support value');
  if ('attributeOptionId' in input) {
    const named = { uid: input.attributeOptionId, attributeId: attribute.id };
    const [option] = await attributeOptions.where(named);
    if (!option) throw notFound('Attribute option not found');
    return option;
  }
  const { value } = input;
  if (!value) throw notFound('Attribute option not found');
  const [known] = await attributeOptions.where({ attributeId: attribute.id, value });
  const draft = { uid: ids.uuid(), attributeId: attribute.id, value, slug: slugify(value) };
  return known ?? (await attributeOptions.add(draft));
}
