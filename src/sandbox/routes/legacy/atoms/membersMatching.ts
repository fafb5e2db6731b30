import type { MemberAttributeValue } from '../../../../contract/organizations/memberships/memberships.schema.js';
import { membershipIn } from '../../../auth/membership.js';
import { badRequest } from '../../../http/Refusal.js';
import type { FormAnswersById } from '../../../model/routingForms.js';
import type { Store } from '../../../store/store.js';
import { attributesOf } from '../../organizations/attributes/attributesOf.js';
import { fitsQuery } from '../../routing-forms/findRoute.js';

interface Place {
  orgId: number;
  teamId: number;
}

/**
 * The members of a team of whom the organization says what the conditions ask for.
 * @param conditions as the web app's editor of conditions writes them, in JSON
 * @returns null where they ask for nothing: everybody is meant
 */
export async function membersMatching(
  conditions: string | undefined,
  { orgId, teamId }: Place,
  store: Store,
) {
  const query = readConditions(conditions);
  if (fitsQuery(query, {}) === undefined) return null;
  const memberships = await store.collections.memberships.where({ teamId, accepted: true });
  const members = await Promise.all(
    memberships.map(async ({ userId }) => {
      const user = await store.users.find(userId);
      // What is said of somebody hangs on their place in the organization.
      const within = await membershipIn(orgId, userId, store);
      const answers = within ? answersOf(await attributesOf(within, store)) : {};
      return user && fitsQuery(query, answers) ? [{ id: user.id, name: user.name, email: user.email }] : [];
    }),
  );
  return members.flat();
}

function readConditions(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('attributesQueryValue must be valid JSON');
  }
}

/** Options that are chosen are named by their ids; text and numbers are what they are. */
const answersOf = (attributes: readonly MemberAttributeValue[]): FormAnswersById =>
  Object.fromEntries(
    attributes.map((attribute) => [attribute.id, { label: attribute.name, value: said(attribute) }]),
  );

function said(attribute: MemberAttributeValue): string | string[] {
  switch (attribute.type) {
    case 'multiSelect':
      return attribute.options.map(({ optionId }) => optionId);
    case 'singleSelect':
      return attribute.optionId;
    default:
      return String(attribute.option);
  }
}
