import { requireMember } from '../../../auth/memberGuard.js';
import { readId } from '../../../http/readRequest.js';
import { known, type LegacyRoute } from '../route.js';
import { listedForAtoms } from './listedForAtoms.js';

/** What the atoms of a team's members call. */
export const atomTeams: readonly LegacyRoute[] = [
  known(
    'GET',
    '/v2/atoms/organizations/{orgId}/teams/{teamId}/event-types',
  )(async ({ orgId, teamId }, { caller, store }) => {
    const place = { orgId: readId(orgId), teamId: readId(teamId) };
    await requireMember(place, caller, { role: 'team member' }, store);
    return { eventTypes: (await store.eventTypes.ofTeam(place.teamId)).map(listedForAtoms) };
  }),
];
