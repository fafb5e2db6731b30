import { describe, expect, it } from 'vitest';
import { talk } from '../../../testing/talk.js';

const ROLES = '/v2/organizations/1/roles';

function stage() {
  const all = talk();
  const headers = { ...all.secret, 'x-cal-client-id': all.sandbox.demo.clientId };
  const asOwner = { headers };
  const make = async (name: string, permissions?: string[], path = ROLES) =>
    (await all.post(path, { name, permissions }, asOwner)).body.data;
  /** Gives the demo's host a role of the organization's own; no call of the API can. */
  const give = async (customRoleId: string) => {
    const { memberships } = all.sandbox.store.collections;
    const [membership] = await memberships.where({ teamId: 1, userId: 2 });
    await memberships.change(membership?.id ?? 0, { customRoleId });
  };
  const team = async () => {
    await all.sandbox.ready;
    const { teams } = all.sandbox.store.collections;
    const [organization] = await teams.where({ id: 1 });
    if (!organization) throw new Error('The world has changed.');
    return teams.add({ ...organization, isOrganization: false, parentId: 1, slug: 'blue' });
  };
  return { ...all, asOwner, make, give, team };
}

describe('a role', () => {
  it('is made, listed behind those of the API, changed and deleted', async () => {
    const { make, get, patch, remove, asOwner } = stage();
    const { id, ...made } = await make('Recruiter', ['organization.invite']);
    expect(made).toMatchObject({
      name: 'Recruiter',
      color: null,
      type: 'CUSTOM',
      organizationId: 1,
      permissions: ['organization.invite'],
    });
    const listed = (await get(ROLES, asOwner)).body.data;
    expect(listed.map((role: { id: string }) => role.id)).toEqual([
      'owner_role',
      'admin_role',
      'member_role',
      id,
    ]);
    expect(listed[0]).toMatchObject({ type: 'SYSTEM', organizationId: null, permissions: ['*.*'] });
    const path = `${ROLES}/${id}`;
    const changed = await patch(path, { name: 'Scout', permissions: ['team.read'] }, asOwner);
    expect(changed.body.data).toMatchObject({ id, name: 'Scout', permissions: ['team.read'] });
    expect((await remove(path, undefined, asOwner)).body.data).toMatchObject({ id });
    const gone = await get(path, asOwner);
    expect([gone.status, gone.body.error.message]).toEqual([
      404,
      `Role with id ${id} within team id 1 not found`,
    ]);
  });

  it("is one of a name, and the API's own are nobody's to change", async () => {
    const { make, post, patch, remove, asOwner } = stage();
    await make('Recruiter');
    expect((await post(ROLES, { name: 'Recruiter' }, asOwner)).status).toBe(400);
    expect((await patch(`${ROLES}/owner_role`, { name: 'King' }, asOwner)).status).toBe(400);
    expect((await remove(`${ROLES}/owner_role`, undefined, asOwner)).body.error.message).toBe(
      'Cannot delete default roles',
    );
    expect((await post(ROLES, { name: 'X', permissions: ['fly'] }, asOwner)).status).toBe(400);
  });

  it('gains and loses permissions one by one', async () => {
    const { make, post, remove, get, send, asOwner } = stage();
    const { id } = await make('Recruiter', ['team.read']);
    const path = `${ROLES}/${id}/permissions`;
    const added = await post(path, { permissions: ['team.invite', 'team.read', 'role.read'] }, asOwner);
    expect([added.status, added.body.data.sort()]).toEqual([200, ['role.read', 'team.invite', 'team.read']]);
    expect((await remove(`${path}/team.read`, undefined, asOwner)).status).toBe(204);
    expect((await remove(`${path}?permissions=team.invite,team.delete`, undefined, asOwner)).status).toBe(
      204,
    );
    expect((await get(path, asOwner)).body.data).toEqual(['role.read']);
    const replaced = await send('PUT')(path, { permissions: ['*.*'] }, asOwner);
    expect(replaced.body.data).toEqual(['*.*']);
  });

  it('is a matter of its team where a team has made it', async () => {
    const { make, get, asOwner, team } = stage();
    const path = `/v2/organizations/1/teams/${(await team()).id}/roles`;
    const { id } = await make('Host', ['eventType.create'], path);
    expect((await get(`${path}/${id}`, asOwner)).body.data).toMatchObject({
      permissions: ['eventType.create'],
    });
    expect((await get(`${ROLES}/${id}`, asOwner)).status).toBe(404);
    const { data } = (await get(path, asOwner)).body;
    expect(data[0].permissions).toContain('booking.readTeamAuditLogs');
  });

  it('gives members what it holds, and says of the rest that it does not', async () => {
    const { make, give, get, post, remove, token, asOwner } = stage();
    const { id } = await make('Recruiter', ['organization.listMembers']);
    const members = '/v2/organizations/1/memberships';
    expect((await get(members, { token })).status).toBe(403);
    await give(id);
    expect((await get(members, { token })).status).toBe(200);
    const refused = await post('/v2/organizations/1/users', { email: 'eve@acme.example' }, { token });
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      'PbacGuard - user with id=2 does not have the minimum required permissions=organization.invite within organization with id=1.',
    ]);
    await remove(`${ROLES}/${id}`, undefined, asOwner);
    expect((await get(members, { token })).body.error.message).toContain('RolesGuard');
  });
});
