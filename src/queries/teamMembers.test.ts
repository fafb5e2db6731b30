import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { fakeApi, type Sent, yes } from '../client/testing/fakeApi.js';
import { type TeamMembersInput, teamMembersQuery } from './teamMembers.js';

const una = {
  id: 1,
  userId: 7,
  teamId: 5,
  accepted: true,
  role: 'ADMIN',
  disableImpersonation: false,
  user: { avatarUrl: null, username: 'una', name: 'Una', email: 'una@clinic.example', bio: null },
};

function given(answer: (sent: Sent, index: number) => Response) {
  const api = fakeApi(answer);
  const client = createClient({ fetch: api.fetch, auth: { accessToken: 'cal_1' } });
  return {
    asked: () => api.sent.map(({ method, url }) => `${method} ${url.pathname}${url.search}`),
    read: (input: TeamMembersInput) => teamMembersQuery(client, input).queryFn({}),
  };
}

describe('the members of a team', () => {
  it.each<[string, TeamMembersInput, string]>([
    ['the team', { teamId: 5 }, 'GET /v2/teams/5/memberships?take=250&skip=0'],
    [
      'its organization',
      { teamId: 5, orgId: 3 },
      'GET /v2/organizations/3/teams/5/memberships?take=250&skip=0',
    ],
  ])('are asked of %s', async (_, input, address) => {
    const { asked, read } = given(() => yes([una]));
    expect(await read(input)).toEqual([
      {
        userId: 7,
        name: 'Una',
        email: 'una@clinic.example',
        username: 'una',
        avatarUrl: null,
        role: 'ADMIN',
        isAccepted: true,
      },
    ]);
    expect(asked()).toEqual([address]);
  });

  it('are read page by page, and go by their address where they have no name', async () => {
    const nameless = { ...una, accepted: false, user: { ...una.user, name: null } };
    const page = Array.from({ length: 250 }, () => una);
    const { read } = given((_, index) => yes(index === 0 ? page : [nameless]));
    const members = await read({ teamId: 5 });
    expect(members).toHaveLength(251);
    expect(members.at(-1)).toMatchObject({ name: 'una@clinic.example', isAccepted: false });
  });
});
