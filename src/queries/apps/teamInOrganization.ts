import { CalConfigError } from '../../errors/index.js';
import type { AppOwner } from './conferencingApps.js';

/**
 * The team that is meant; null: who is signed in.
 * @throws CalConfigError for a team without its organization: the API connects apps for no other
 */
export function teamInOrganization({ teamId, orgId }: AppOwner): { teamId: number; orgId: number } | null {
  if (teamId === undefined) return null;
  if (orgId !== undefined) return { teamId, orgId };
  throw new CalConfigError({
    code: 'prop_missing',
    what: `apps of team ${teamId} were asked for without orgId.`,
    why: 'The API connects apps for teams of an organization alone.',
    todo: 'Give the id of the organization that the team is in as orgId.',
  });
}
