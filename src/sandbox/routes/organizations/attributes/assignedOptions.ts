import type {
  AssignedAttributeOption,
  ListAssignedOptionsInput,
} from '../../../../contract/organizations/attributes/options/options.schema.js';
import { notFound } from '../../../http/Refusal.js';
import type { AttributeRecord } from '../../../model/attributes.js';
import type { MembershipRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import type { Handler } from '../../handler.js';
import { findAttribute, optionAnswer } from './findAttribute.js';

export const listAssignedOptions: Handler<'organizations.attributes.options.listAssigned'> = async (
  { orgId, attributeId, ...filter },
  { store },
) => assignedOptions(await findAttribute({ orgId, attributeId }, store), filter, store);

export const listAssignedOptionsBySlug: Handler<
  'organizations.attributes.options.listAssignedBySlug'
> = async ({ orgId, attributeSlug, ...filter }, { store }) => {
  const [attribute] = await store.collections.attributes.where({
    slug: attributeSlug,
    organizationId: orgId,
  });
  return assignedOptions(attribute, filter, store);
};

type Filter = Omit<ListAssignedOptionsInput, 'orgId' | 'attributeId'>;

/** Those that are said of somebody at least, and of whom. */
async function assignedOptions(
  attribute: AttributeRecord | undefined,
  { skip = 0, take = 250, teamIds, assignedOptionIds }: Filter,
  store: Store,
): Promise<AssignedAttributeOption[]> {
  if (!attribute) return [];
  const { attributeOptions, attributeAssignments, memberships } = store.collections;
  const holders = assignedOptionIds && (await holdersOf(assignedOptionIds, store));
  const mates = teamIds && (await usersIn(teamIds, store));
  const isWanted = ({ id, userId }: MembershipRecord) =>
    (!holders || holders.has(id)) && (!mates || mates.has(userId));

  const answers: AssignedAttributeOption[] = [];
  for (const option of await attributeOptions.where({ attributeId: attribute.id })) {
    const assigned = await attributeAssignments.where({ optionId: option.id });
    const members = await Promise.all(assigned.map(({ membershipId }) => memberships.find(membershipId)));
    const wanted = members.filter((member) => member !== undefined).filter(isWanted);
    const assignedUserIds = wanted.map(({ userId }) => userId);
    if (assignedUserIds.length > 0) answers.push({ ...optionAnswer(option, attribute), assignedUserIds });
  }
  return answers.slice(skip, skip + take);
}

/** The memberships of whom one of these options is said. */
async function holdersOf(uids: readonly string[], store: Store): Promise<Set<number>> {
  const { attributeOptions, attributeAssignments } = store.collections;
  const holders = new Set<number>();
  for (const uid of uids) {
    const [option] = await attributeOptions.where({ uid });
    const assigned = option ? await attributeAssignments.where({ optionId: option.id }) : [];
    if (assigned.length === 0) throw notFound('Options provided in assignedOptionIds are not assigned.');
    for (const { membershipId } of assigned) holders.add(membershipId);
  }
  return holders;
}

async function usersIn(teamIds: readonly number[], store: Store): Promise<Set<number>> {
  const found = await Promise.all(teamIds.map((teamId) => store.collections.memberships.where({ teamId })));
  return new Set(found.flat().map(({ userId }) => userId));
}
