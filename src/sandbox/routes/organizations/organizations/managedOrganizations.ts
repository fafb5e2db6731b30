import type {
  ListManagedOrganizationsInput,
  ManagedOrganization,
} from '../../../../contract/organizations/organizations/managedOrganizations.schema.js';
import { conflict, forbidden, notFound } from '../../../http/Refusal.js';
import type { TeamRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import { pagination } from '../../bookings/read/listBookings.js';
import type { HandlersOf } from '../../handler.js';
import { slugify } from '../../slugify.js';
import { findOrganization } from '../../teams/findTeam.js';
import { newMembership } from '../../teams/memberships/newMembership.js';
import { newTeam } from '../../teams/newTeam.js';
import { newApiKey } from '../../users/newApiKey.js';
import { removeOrganization } from './removeOrganization.js';

/** Organizations that a platform has made for its customers. */
export const managedOrganizations: HandlersOf<'organizations.organizations'> = {
  'organizations.organizations.create': async (input, call) => {
    const { orgId, name, metadata, apiKeyDaysValid, apiKeyNeverExpires } = input;
    const { store, caller, clock } = call;
    const manager = await findOrganization(orgId, store);
    if (!manager?.isPlatform) throw forbidden(ONLY_PLATFORMS);
    const slug = input.slug ?? slugify(name);
    await requireFreeSlug(slug, store);
    const userId = caller.user.id;
    const validity = { apiKeyDaysValid, apiKeyNeverExpires };
    // Made before the organization is, since it may be refused.
    const apiKey = newApiKey(validity, { userId, organizationId: null }, call);

    const kind = { isOrganization: true, isPlatform: true, plan: manager.plan, managerId: orgId };
    const made = await store.collections.teams.add(newTeam({ name, slug, metadata, ...kind }));
    const said = { teamId: made.id, userId, role: 'OWNER' as const };
    await store.collections.memberships.add(newMembership(said, clock.now()));
    await store.apiKeys.add({ ...apiKey, organizationId: made.id });
    return { ...answer(made), apiKey: apiKey.key };
  },

  'organizations.organizations.list': async ({ orgId, take = 250, skip: asked = 0, ...filter }, call) => {
    const managed = await call.store.collections.teams.where({ managerId: orgId });
    const wanted = managed.filter((organization) => isWanted(organization, filter));
    const skip = Math.min(asked, wanted.length);
    return {
      data: wanted.slice(skip, skip + take).map(answer),
      pagination: pagination(wanted.length, take, skip),
    };
  },

  'organizations.organizations.get': async (path, { store }) => answer(await managed(path, store)),

  'organizations.organizations.update': async ({ orgId, managedOrganizationId, ...change }, { store }) => {
    const organization = await managed({ orgId, managedOrganizationId }, store);
    return answer((await store.collections.teams.change(organization.id, change)) ?? organization);
  },

  'organizations.organizations.delete': async (path, { store }) => {
    const organization = await managed(path, store);
    await removeOrganization(organization, store);
    return answer(organization);
  },
};

const ONLY_PLATFORMS =
  "Manager organization must be a platform organization. Normal organizations can't create managed organizations yet.";

const answer = ({ id, name, slug, metadata }: TeamRecord): ManagedOrganization => ({
  id,
  name,
  slug,
  ...(metadata && { metadata: { ...metadata } }),
});

function isWanted(
  { slug, metadata = {} }: TeamRecord,
  filter: Pick<ListManagedOrganizationsInput, 'slug' | 'metadataKey' | 'metadataValue'>,
): boolean {
  if (filter.slug !== undefined && filter.slug !== slug) return false;
  if (filter.metadataKey === undefined) return true;
  const value = metadata[filter.metadataKey];
  return value !== undefined && String(value) === filter.metadataValue;
}

async function requireFreeSlug(slug: string, store: Store): Promise<void> {
  const [other] = await store.collections.teams.where({ slug, isOrganization: true });
  if (!other) return;
  throw conflict(
    `Organization with slug '${slug}' already exists. Please, either provide a different slug or change name so that the automatically generated slug is different.`,
  );
}

async function managed(
  { orgId, managedOrganizationId: id }: { orgId: number; managedOrganizationId: number },
  store: Store,
): Promise<TeamRecord> {
  const organization = await findOrganization(id, store);
  if (organization?.managerId === orgId) return organization;
  throw notFound(
    `Managed organization with id=${id} within manager organization with id=${orgId} not found.`,
  );
}
