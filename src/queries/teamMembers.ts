import type { Client } from '../client/index.js';
import { iterate } from '../client/resources/iterate.js';
import { list as listOfOrganization } from '../contract/organizations/teams/memberships/memberships.operations.js';
import { list as listOfTeam } from '../contract/teams/memberships/memberships.operations.js';
import { queryKey } from './queryKey.js';
import { Wire } from './Wire.js';

/** Somebody in a team. */
export interface TeamMember {
  readonly userId: number;
  /** Her address where she has no name. */
  readonly name: string;
  readonly email: string;
  readonly username: string | null;
  readonly avatarUrl: string | null;
  readonly role: 'MEMBER' | 'ADMIN' | 'OWNER';
  /** False: invited, and not in yet. She hosts nothing until she is. */
  readonly isAccepted: boolean;
}

export interface TeamMembersInput {
  teamId: number;
  /** The organization that the team is in; left out: her own role in the team counts alone. */
  orgId?: number | undefined;
}

const text = (wire: Wire) => wire.text();
const roles = ['ADMIN', 'OWNER'] as const;

function readMember(wire: Wire): TeamMember {
  const user = wire.at('user');
  const role = wire.at('role').text();
  const email = user.at('email').text();
  return {
    userId: wire.at('userId').number(),
    name: user.at('name').maybe(text) || email,
    email,
    username: user.at('username').maybe(text),
    avatarUrl: user.at('avatarUrl').maybe(text),
    role: roles.find((each) => each === role) ?? 'MEMBER',
    isAccepted: wire.at('accepted').flag(),
  };
}

async function readAll(name: string, pages: AsyncIterable<unknown>): Promise<TeamMember[]> {
  const items: unknown[] = [];
  for await (const item of pages) items.push(item);
  return new Wire(name, items).list().map(readMember);
}

/** Everybody in a team, those who were only invited among them. For its admins. */
export const teamMembersQuery = (client: Client, { teamId, orgId }: TeamMembersInput) => ({
  queryKey:
    orgId === undefined
      ? queryKey(client, listOfTeam, { teamId })
      : queryKey(client, listOfOrganization, { orgId, teamId }),
  queryFn: ({ signal }: { signal?: AbortSignal }): Promise<TeamMember[]> =>
    orgId === undefined
      ? readAll(listOfTeam.name, iterate(client, listOfTeam, { teamId }, { signal }))
      : readAll(listOfOrganization.name, iterate(client, listOfOrganization, { orgId, teamId }, { signal })),
  staleTime: 60_000,
});
