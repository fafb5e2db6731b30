import { describe, expect, it } from 'vitest';
import { teamStage } from '../../../testing/teamStage.js';

describe("the public page of a team's event type", () => {
  it('is in the colours of the team, and names who hosts', async () => {
    const { offer, get, patch, path, una, ben, teamId, asClient } = await teamStage();
    await patch(path, { brandColor: '#112233', weekStart: 'Monday' }, asClient);
    const { id } = await offer('roundRobin', { hosts: [{ userId: una.id }, { userId: ben.id }] });
    const page = `/v2/atoms/event-types/intake/public?isTeamEvent=true&teamId=${teamId}&orgId=1`;
    const { status, body } = await get(page);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      id,
      slug: 'intake',
      length: 30,
      teamId,
      schedulingType: 'ROUND_ROBIN',
      owner: null,
      team: { id: teamId, name: 'Front desk', slug: 'front-desk', parentId: 1 },
      profile: { username: 'front-desk', name: 'Front desk', brandColor: '#112233' },
      subsetOfUsers: [{ name: 'Una' }, { name: 'Ben' }],
      entity: { teamSlug: 'front-desk' },
    });
  });

  it.each([
    [
      'another slug',
      'other',
      (teamId: number) => `teamId=${teamId}&orgId=1`,
      404,
      'Event type with slug other not found',
    ],
    [
      'no organization',
      'intake',
      (teamId: number) => `teamId=${teamId}`,
      404,
      'Event type with slug intake not found',
    ],
    ['an unknown team', 'intake', () => 'teamId=999&orgId=1', 404, 'Team with id 999 not found'],
    [
      'no team',
      'intake',
      () => 'orgId=1',
      400,
      'teamId is required for team events, please provide a valid teamId',
    ],
  ])('is not found under %s', async (_, slug, query, status, message) => {
    const { offer, get, teamId } = await teamStage();
    await offer('collective');
    const { status: answered, body } = await get(
      `/v2/atoms/event-types/${slug}/public?isTeamEvent=true&${query(teamId)}`,
    );
    expect([answered, body.error.message]).toEqual([status, message]);
  });

  it('is none where it is managed, as members are booked for their copies', async () => {
    const { offer, get, una, teamId } = await teamStage();
    await offer('managed', { hosts: [{ userId: una.id }] });
    const page = `/v2/atoms/event-types/intake/public?isTeamEvent=true&teamId=${teamId}&orgId=1`;
    expect((await get(page)).status).toBe(404);
  });
});
