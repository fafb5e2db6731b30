import * as z from 'zod';
import { requireMember } from '../../../auth/memberGuard.js';
import { readId } from '../../../http/readRequest.js';
import { known, type LegacyRoute } from '../route.js';
import { listedForAtoms } from './listedForAtoms.js';
import { membersMatching } from './membersMatching.js';

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

  /** Whom the assignment of an event type by attributes would take. */
  known('GET', '/v2/atoms/organizations/{orgId}/teams/{teamId}/members-matching-attribute', {
    input: z.object({ attributesQueryValue: z.string().optional() }),
  })(async ({ orgId, teamId, attributesQueryValue }, { caller, store }) => {
    const place = { orgId: readId(orgId), teamId: readId(teamId) };
    await requireMember(place, caller, { role: 'team admin' }, store);
    const result = await membersMatching(attributesQueryValue, place, store);
    return { result, mainWarnings: null, fallbackWarnings: null };
  }),
];
