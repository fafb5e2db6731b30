import { describe, expect, it } from 'vitest';
import { teamStage } from '../../testing/teamStage.js';

describe('a team', () => {
  it('is made once by name, by whom it is owned', async () => {
    const { post, get, patch, remove, una, ben } = await teamStage();
    const asUna = { token: una.token };
    const { status, body } = await post('/v2/teams', { name: 'Night shift' }, asUna);
    expect([status, body.data]).toEqual([
      201,
      expect.objectContaining({
        slug: 'night-shift',
        parentId: null,
        isOrganization: false,
        timeZone: 'Europe/London',
      }),
    ]);
    const again = await post('/v2/teams', { name: 'Night shift', slug: 'other' }, asUna);
    expect(again.body.error.message).toBe('You already have created a team with name=Night shift');
    const path = `/v2/teams/${body.data.id}`;
    expect((await get('/v2/teams', asUna)).body.data.map(({ name }: { name: string }) => name)).toEqual([
      'Front desk',
      'Night shift',
    ]);
    expect((await patch(path, { bio: 'We work late.' }, asUna)).body.data.bio).toBe('We work late.');
    expect((await get(path, { token: ben.token })).status).toBe(403);
    const invite = (await post(`${path}/invite`, {}, asUna)).body.data;
    expect(invite.token).toMatch(/^[0-9a-f]{64}$/);
    expect(invite.inviteLink).toContain(`/signup?token=${invite.token}`);
    expect((await remove(path, undefined, asUna)).body.data.name).toBe('Night shift');
    expect((await get(path, asUna)).status).toBe(403);
  });

  it('of an organization is listed to admins, and to members if it is theirs', async () => {
    const { get, post, patch, remove, asClient, una, path } = await teamStage();
    await post('/v2/organizations/1/teams', { name: 'Other' }, asClient);
    const names = async (at: string, as: object) =>
      (await get(at, as)).body.data.map(({ name }: { name: string }) => name);
    const all = ['Physiotherapists', 'Front desk', 'Other'];
    expect(await names('/v2/organizations/1/teams', asClient)).toEqual(all);
    expect(await names('/v2/organizations/1/teams/me', asClient)).toEqual(all);
    expect(await names('/v2/organizations/1/teams/me', { token: una.token })).toEqual(['Front desk']);
    expect((await get('/v2/organizations/1/teams', { token: una.token })).status).toBe(403);
    expect((await patch(path, { slug: 'other' }, asClient)).status).toBe(409);
    expect((await remove(path, undefined, asClient)).status).toBe(200);
    expect((await get(path, asClient)).status).toBe(404);
  });
});

describe('a member of a team', () => {
  it('hosts what is assigned to everybody, from when they are in until they leave', async () => {
    const { offer, managed, join, patch, get, remove, path, teamId, asClient, sandbox } = await teamStage();
    const { id } = await offer('roundRobin', { assignAllTeamMembers: true });
    const [parent] = await offer('managed', { slug: 'managed', assignAllTeamMembers: true });
    const cleo = await managed('Cleo');
    const hosts = async (of: number) =>
      (await get(`${path}/event-types/${of}`, asClient)).body.data.hosts.map(
        ({ name }: { name: string }) => name,
      );
    const { body } = await join(cleo.id, { accepted: false });
    expect(body.data).toMatchObject({
      userId: cleo.id,
      teamId,
      accepted: false,
      role: 'MEMBER',
      user: { name: 'Cleo' },
    });
    expect(await hosts(id)).toEqual(['Una', 'Ben']);
    const invited = await sandbox.store.collections.messages.where({ kind: 'team-invitation' });
    expect(invited).toMatchObject([{ to: body.data.user.email }]);
    const membership = `${path}/memberships/${body.data.id}`;
    await patch(membership, { accepted: true }, asClient);
    expect([await hosts(id), await hosts(parent.id)]).toEqual([
      ['Una', 'Ben', 'Cleo'],
      ['Una', 'Ben', 'Cleo'],
    ]);
    expect((await remove(membership, undefined, asClient)).body.data.user.name).toBe('Cleo');
    expect([await hosts(id), await hosts(parent.id)]).toEqual([
      ['Una', 'Ben'],
      ['Una', 'Ben'],
    ]);
    expect((await get(membership, asClient)).body.error.message).toBe(
      "Organization's Team membership not found",
    );
  });

  it('is of the team’s own world, and of its organization', async () => {
    const { join, post, una, asClient, path, teamId, sandbox } = await teamStage();
    const sentence = async (answer: ReturnType<typeof join>) => (await answer).body.error.message;
    expect(await sentence(join(999))).toBe('User is not part of the Organization');
    expect((await join(una.id)).status).toBe(409);
    const own = (await post('/v2/teams', { name: 'Own' }, { token: una.token })).body.data;
    const asked = post(`/v2/teams/${own.id}/memberships`, { userId: 2 }, { token: una.token });
    expect(await sentence(asked)).toContain('the user is platform managed user but team is not');
    const outsider = await sandbox.store.users.find(1);
    await sandbox.store.collections.memberships.removeWhere({ teamId, userId: outsider?.id ?? 0 });
    expect(await sentence(post(`${path}/memberships`, { userId: 1 }, asClient))).toContain(
      'the user is not platform managed user but team is platform managed',
    );
  });

  it('is found by e-mail, and keeps the schedules that keepers read', async () => {
    const { get, una, ben, offer, path, teamId, asClient } = await teamStage();
    const asBen = { token: ben.token };
    const all = (await get(`/v2/teams/${teamId}/memberships`, asBen)).body.data;
    const [member] = all.filter(({ userId }: { userId: number }) => userId === una.id);
    const found = await get(
      `/v2/teams/${teamId}/memberships?emails=${encodeURIComponent(member.user.email)}`,
      asBen,
    );
    expect(found.body.data).toEqual([member]);
    expect((await get(`/v2/teams/${teamId}/memberships?emails=`, asBen)).status).toBe(400);
    const schedules = async (at: string, as: object = asClient) =>
      (await get(at, as)).body.data.map(({ ownerId }: { ownerId: number }) => ownerId);
    expect(await schedules(`/v2/teams/${teamId}/schedules`, asBen)).toEqual([una.id, ben.id]);
    const { id } = await offer('collective', { hosts: [{ userId: ben.id }] });
    expect(await schedules(`${path}/schedules?eventTypeId=${id}`)).toEqual([ben.id]);
    expect(await schedules(`${path}/users/${una.id}/schedules`)).toEqual([una.id]);
    expect((await get(`${path}/users/${una.id}/schedules?eventTypeId=${id}`, asClient)).status).toBe(404);
    expect((await get(`${path}/users/2/schedules`, asClient)).status).toBe(403);
  });
});

it('a team’s verified addresses are the team’s, and nobody’s own', async () => {
  const { post, get, ben, teamId, sandbox } = await teamStage();
  const asBen = { token: ben.token };
  const emails = `/v2/teams/${teamId}/verified-resources/emails`;
  const email = 'desk@clinic.example';
  expect((await post(`${emails}/verification-code/request`, { email }, asBen)).body).toEqual({
    status: 'success',
  });
  const [sent] = await sandbox.store.collections.verificationCodes.where({ sentTo: email });
  const verified = await post(`${emails}/verification-code/verify`, { email, code: sent?.code }, asBen);
  expect(verified.body.data).toEqual({ id: 1, email, userId: ben.id, teamId });
  expect((await get(emails, asBen)).body.data).toEqual([verified.body.data]);
  expect((await get(`${emails}/1`, asBen)).body.data).toEqual(verified.body.data);
  expect((await get('/v2/verified-resources/emails', asBen)).body.data).toEqual([]);
  expect((await post(`${emails}/verification-code/request`, { email }, asBen)).status).toBe(409);
});
