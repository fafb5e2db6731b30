import type { Client } from '../client/index.js';
import { list as listMembersOfOrganization } from '../contract/organizations/teams/memberships/memberships.operations.js';
import { listMine } from '../contract/organizations/teams/teams.operations.js';
import { list as listMembers } from '../contract/teams/memberships/memberships.operations.js';
import { list as listTeams } from '../contract/teams/teams.operations.js';
import { isCalApiError } from '../errors/index.js';
import { Wire } from './Wire.js';

/** A team that somebody is in, as she sees it. */
export interface OwnTeam {
  readonly id: number;
  readonly name: string;
  /** The last part of its page's address; null: it has none yet. */
  readonly slug: string | null;
  /** null: it has none. */
  readonly logoUrl: string | null;
  /** The organization that it belongs to; null: none. */
  readonly orgId: number | null;
}

/** Whose teams. */
export interface TeamsInput {
  /** Those in this organization, for its admins all of them. Left out: all that she is in. */
  orgId?: number | undefined;
}

/** A team, by its id. */
export interface TeamInput extends TeamsInput {
  teamId: number;
}

interface Call {
  signal?: AbortSignal | undefined;
}

const text = (wire: Wire) => wire.text();

const readTeam = (wire: Wire): OwnTeam => ({
  id: wire.at('id').number(),
  name: wire.at('name').text(),
  slug: wire.at('slug').maybe(text),
  logoUrl: wire.at('logoUrl').maybe(text),
  orgId: wire.at('parentId').maybe((id) => id.number()),
});

/** The teams that who is signed in is a member of. */
export const teamsQuery = (client: Client, { orgId }: TeamsInput = {}) => ({
  queryKey: [client.id, listTeams.name, { orgId }] as const,
  queryFn: async ({ signal }: Call): Promise<OwnTeam[]> => {
    const answer =
      orgId === undefined
        ? await client.call(listTeams, {}, { signal })
        : await client.call(listMine, { orgId }, { signal });
    return new Wire(listTeams.name, answer).list().map(readTeam);
  },
  staleTime: 5 * 60_000,
});

/** What who is signed in may do in a team. `missing`: there is no such team, or she is not in it. */
export type TeamAccess = 'admin' | 'member' | 'missing';

const isRefused = (error: unknown) => isCalApiError(error) && (error.status === 403 || error.status === 404);

/** The API does not tell her role: that she may see the team's members tells that she is an admin. */
export const teamAccessQuery = (client: Client, { teamId, orgId }: TeamInput) => ({
  queryKey: [client.id, listMembers.name, 'access', { teamId, orgId }] as const,
  queryFn: async ({ signal }: Call): Promise<TeamAccess> => {
    try {
      if (orgId === undefined) await client.call(listMembers, { teamId, take: 1 }, { signal });
      else await client.call(listMembersOfOrganization, { orgId, teamId, take: 1 }, { signal });
      return 'admin';
    } catch (error) {
      if (!isRefused(error)) throw error;
    }
    try {
      const teams = await teamsQuery(client, { orgId }).queryFn({ signal });
      return teams.some(({ id }) => id === teamId) ? 'member' : 'missing';
    } catch (error) {
      // Who is not in the organization is in none of its teams.
      if (isRefused(error)) return 'missing';
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});
