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

describe('the members of whom an attribute is said', () => {
  const condition = (field: string, operator: string, value: unknown[]) => ({
    type: 'group',
    children1: { a: { type: 'rule', properties: { field, operator, value } } },
  });

  /** A team whose Una speaks German, and who asks for its members. */
  async function speakers() {
    const all = await teamStage();
    const { get, post, una, ben, path, asClient } = all;
    const attributes = '/v2/organizations/1/attributes';
    const options = [
      { value: 'German', slug: 'german' },
      { value: 'Welsh', slug: 'welsh' },
    ];
    const language = { name: 'Language', slug: 'language', type: 'SINGLE_SELECT', options };
    const { id } = (await post(attributes, language, asClient)).body.data;
    const [german, welsh] = (await get(`${attributes}/${id}/options`, asClient)).body.data;
    const said = { attributeId: id, attributeOptionId: german.id };
    expect((await post(`${attributes}/options/${una.id}`, said, asClient)).status).toBe(201);
    const ask = (text: string, as: object = { token: ben.token }) =>
      get(`/v2/atoms${path.slice(3)}/members-matching-attribute?attributesQueryValue=${text}`, as);
    const matching = async (query: object) => {
      const { body } = await ask(encodeURIComponent(JSON.stringify(query)));
      return body.data.result;
    };
    return { ...all, id, german, welsh, ask, matching };
  }

  it('are those who have the option, or who do not', async () => {
    const { matching, id, german, welsh } = await speakers();
    expect(await matching(condition(id, 'select_equals', [german.id]))).toMatchObject([{ name: 'Una' }]);
    expect(await matching(condition(id, 'select_any_in', [[german.id, welsh.id]]))).toHaveLength(1);
    expect(await matching(condition(id, 'select_not_equals', [german.id]))).toMatchObject([
      { name: 'Northside Physio' },
      { name: 'Ben' },
    ]);
    expect(await matching(condition(id, 'select_equals', [welsh.id]))).toEqual([]);
  });

  it('are everybody where nothing is asked, which is said by null', async () => {
    const { matching, ask } = await speakers();
    expect(await matching({ type: 'group', children1: {} })).toBeNull();
    expect((await ask('')).body.data).toEqual({ result: null, mainWarnings: null, fallbackWarnings: null });
  });

  it('are told to who keeps the team alone, and to nobody who asks in no JSON', async () => {
    const { ask, una } = await speakers();
    expect((await ask('', { token: una.token })).status).toBe(403);
    expect((await ask('{')).status).toBe(400);
  });
});
