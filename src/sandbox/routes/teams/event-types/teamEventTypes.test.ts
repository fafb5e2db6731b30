import { describe, expect, it } from 'vitest';
import { teamStage } from '../../../testing/teamStage.js';

describe('an event type of a team', () => {
  it('is hosted by members, each with a priority where they take turns', async () => {
    const { offer, una, ben, teamId } = await teamStage();
    const made = await offer('roundRobin', {
      hosts: [
        { userId: una.id, priority: 'high' },
        { userId: ben.id, mandatory: true },
      ],
    });
    expect(made).toMatchObject({
      schedulingType: 'roundRobin',
      teamId,
      ownerId: null,
      team: { id: teamId },
      hosts: [
        { userId: una.id, priority: 'high', mandatory: false },
        { userId: ben.id, priority: 'medium', mandatory: true },
      ],
    });
    const all = await offer('collective', { slug: 'all', hosts: [{ userId: una.id, priority: 'high' }] });
    expect(all.hosts).toEqual([
      { userId: una.id, name: 'Una', username: expect.any(String), avatarUrl: null },
    ]);
  });

  it('is shown to everybody, with its team, and to keepers one by one', async () => {
    const { offer, get, una, path, teamId, asClient } = await teamStage();
    const { id } = await offer('collective', { hosts: [{ userId: una.id }] });
    const [listed] = (await get(`/v2/teams/${teamId}/event-types?eventSlug=intake`)).body.data;
    expect(listed).toMatchObject({ id, team: { id: teamId, name: 'Front desk', slug: 'front-desk' } });
    expect((await get(`/v2/teams/${teamId}/event-types?eventSlug=other`)).body.data).toEqual([]);
    expect((await get(`${path}/event-types/${id}`, asClient)).body.data).toEqual(listed);
    const all = (await get('/v2/organizations/1/teams/event-types?sortCreatedAt=desc&take=1', asClient)).body;
    expect(all.data).toEqual([listed]);
    expect((await get(`${path}/event-types/${id}`, { token: una.token })).status).toBe(403);
    expect((await get(`${path}/event-types/1`, asClient)).status).toBe(404);
  });

  it.each([
    [
      'a host who is no member',
      { hosts: [{ userId: 2 }, { userId: 3 }] },
      404,
      /^Invalid hosts: 2, 3 are not members of team/,
    ],
    ['both hosts and everybody', { hosts: [], assignAllTeamMembers: true }, 400, /not both/],
    [
      'an app that the team has not connected',
      { locations: [{ type: 'integration', integration: 'zoom' }] },
      400,
      /not connected/,
    ],
    ['a kind of place that is none', { locations: [{ type: 'nowhere' }] }, 400, /Unsupported location type/],
    ['a schedule that is not there', { scheduleId: 999 }, 400, /referenced data does not exist/],
  ])('is refused with %s', async (_, more, status, message) => {
    const { post, path, draft, asClient } = await teamStage();
    const body = { ...draft, schedulingType: 'collective', ...more };
    const answer = await post(`${path}/event-types`, body, asClient);
    expect([answer.status, answer.body.error.message]).toEqual([status, expect.stringMatching(message)]);
  });

  it('has an address of its own within the team', async () => {
    const { offer, post, patch, path, draft, asClient } = await teamStage();
    await offer('collective');
    const again = await post(`${path}/event-types`, { ...draft, schedulingType: 'roundRobin' }, asClient);
    expect(again.body.error.message).toBe('Team event type with this slug already exists');
    const { id } = await offer('collective', { slug: 'other' });
    expect((await patch(`${path}/event-types/${id}`, { slug: 'intake' }, asClient)).status).toBe(400);
    expect((await patch(`${path}/event-types/${id}`, { slug: 'other' }, asClient)).status).toBe(200);
  });

  it('changes the way it is hosted only together with its hosts', async () => {
    const { offer, patch, path, una, asClient } = await teamStage();
    const { id } = await offer('collective', { hosts: [{ userId: una.id }] });
    const change = (body: object) => patch(`${path}/event-types/${id}`, body, asClient);
    expect((await change({ schedulingType: 'roundRobin' })).body.error.message).toContain('Hosts required');
    const { body } = await change({ schedulingType: 'roundRobin', assignAllTeamMembers: true });
    expect(body.data.hosts).toHaveLength(2);
    expect((await change({ title: 'Other' })).body.data).toMatchObject({
      title: 'Other',
      schedulingType: 'roundRobin',
    });
  });

  it('is gone with its links and webhooks once it is deleted', async () => {
    const { offer, post, get, remove, path, teamId, asClient, sandbox } = await teamStage();
    const { id } = await offer('collective');
    const link = await post(`${path}/event-types/${id}/private-links`, { maxUsageCount: 2 }, asClient);
    expect(link.body.data).toMatchObject({ eventTypeId: id, maxUsageCount: 2 });
    const webhook = { active: true, subscriberUrl: 'https://hooks.example', triggers: ['BOOKING_CREATED'] };
    const hooks = `/v2/teams/${teamId}/event-types/${id}/webhooks`;
    expect((await post(hooks, webhook, asClient)).body.data.eventTypeId).toBe(id);
    expect((await post(hooks, webhook, asClient)).status).toBe(409);
    expect((await get(hooks, asClient)).body.data).toHaveLength(1);
    expect((await remove(`${path}/event-types/${id}`, undefined, asClient)).body.data).toEqual({
      id,
      title: 'Intake',
    });
    expect((await remove(`${path}/event-types/${id}`, undefined, asClient)).status).toBe(404);
    expect(await sandbox.store.collections.privateLinks.where({})).toEqual([]);
    expect(await sandbox.store.collections.webhooks.where({})).toEqual([]);
  });
});

describe('a managed event type', () => {
  it('gives each host a copy, which follows it and goes with it', async () => {
    const { offer, patch, get, remove, post, path, una, ben, asClient } = await teamStage();
    const own = { title: 'Mine', slug: 'intake', lengthInMinutes: 15 };
    await post('/v2/event-types', own, { token: una.token });
    const [parent, copy] = await offer('managed', { hosts: [{ userId: una.id }] });
    expect(copy).toMatchObject({
      ownerId: una.id,
      parentEventTypeId: parent.id,
      schedulingType: null,
      hosts: [],
    });
    const copies = async (token: string) => (await get('/v2/event-types', { token })).body.data;
    expect(await copies(una.token)).toMatchObject([
      { id: copy.id, title: 'Intake', metadata: { managedEventConfig: {} } },
    ]);

    const change = { lengthInMinutes: 45, hosts: [{ userId: ben.id }] };
    const { body } = await patch(`${path}/event-types/${parent.id}`, change, asClient);
    expect(body.data).toMatchObject([
      { id: parent.id, hosts: [{ userId: ben.id }] },
      { ownerId: ben.id, lengthInMinutes: 45 },
    ]);
    expect(await copies(una.token)).toEqual([]);
    await remove(`${path}/event-types/${parent.id}`, undefined, asClient);
    expect(await copies(ben.token)).toEqual([]);
  });
});
