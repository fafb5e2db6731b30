import { describe, expect, it } from 'vitest';
import { talk } from '../../../testing/talk.js';

const USERS = '/v2/organizations/1/users';
const MEMBERSHIPS = '/v2/organizations/1/memberships';

function stage() {
  const all = talk();
  const headers = { ...all.secret, 'x-cal-client-id': all.sandbox.demo.clientId };
  const asOwner = { headers };
  const invite = async (email: string, more: object = {}) =>
    (await all.post(USERS, { email, ...more }, asOwner)).body.data;
  return { ...all, asOwner, invite };
}

describe('a user of an organization', () => {
  it('is made with what is said of them, and is a member at once', async () => {
    const { post, get, asOwner, sandbox } = stage();
    const said = {
      email: 'Ada@Acme.example',
      brandColor: '#1a73e8',
      weekday: 'Monday',
      timeZone: 'Europe/Rome',
    };
    const { status, body } = await post(USERS, { ...said, organizationRole: 'ADMIN' }, asOwner);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      email: 'ada@acme.example',
      username: 'ada-acme',
      brandColor: '#1a73e8',
      weekStart: 'Monday',
      timeZone: 'Europe/Rome',
      locale: 'en',
      invitedTo: 1,
      emailVerified: null,
      profile: { organizationId: 1, userId: body.data.id, username: 'ada-acme' },
    });
    expect(await sandbox.store.collections.messages.where({})).toMatchObject([
      { kind: 'team-invitation', to: 'ada@acme.example' },
    ]);
    const { data } = (await get(MEMBERSHIPS, asOwner)).body;
    expect(data.at(-1)).toMatchObject({
      userId: body.data.id,
      role: 'ADMIN',
      customRoleId: 'admin_role',
      accepted: true,
      attributes: [],
    });
  });

  it('has an address and a name that nobody else has', async () => {
    const { post, patch, asOwner, invite, sandbox } = stage();
    const first = await invite('ada@acme.example');
    const refusal = async (body: object) => {
      const answer = await post(USERS, body, asOwner);
      return [answer.status, answer.body.error.message];
    };
    expect(await refusal({ email: 'ADA@acme.example' })).toEqual([
      409,
      'A user already exists with that email',
    ]);
    expect(await refusal({ email: 'eve@acme.example', username: 'Ada-Acme' })).toEqual([
      409,
      'Username is already taken',
    ]);
    await sandbox.store.collections.memberships.removeWhere({ userId: first.id });
    expect(await refusal({ email: 'ada@acme.example' })).toEqual([
      409,
      'Invalid Input: Trying to create a record that already exists.',
    ]);
    const second = await invite('eve@acme.example');
    const taken = await patch(`${USERS}/${second.id}`, { username: 'ada-acme' }, asOwner);
    expect(taken.status).toBe(409);
  });

  it('is changed in what is sent and nothing else', async () => {
    const { patch, asOwner, invite } = stage();
    const { id, ...before } = await invite('ada@acme.example', { theme: 'dark', hideBranding: true });
    const { body } = await patch(`${USERS}/${id}`, { bio: 'Counts', brandColor: '#abc' }, asOwner);
    expect(body.data).toEqual({ id, ...before, bio: 'Counts', brandColor: '#abc' });
  });

  it('is refused rule by rule', async () => {
    const { post, asOwner } = stage();
    const wrong = {
      email: 'nobody',
      brandColor: 'blue',
      timeFormat: 13,
      theme: 'pink',
      organizationRole: 'BOSS',
    };
    const { status, body } = await post(USERS, wrong, asOwner);
    expect(status).toBe(400);
    const [email, brandColor, ...rest] = body.error.details.errors.map(
      ({ constraints }: { constraints: object }) => constraints,
    );
    expect(email).toEqual({ isEmail: 'email must be an email' });
    expect(brandColor).toEqual({ isHexColor: 'brandColor must be a hexadecimal color' });
    expect(rest).toHaveLength(3);
  });

  it('goes with all that is theirs', async () => {
    const { remove, get, asOwner, invite, sandbox } = stage();
    const { id } = await invite('ada@acme.example');
    expect((await remove(`${USERS}/${id}`, undefined, asOwner)).body.data).toMatchObject({ id });
    expect(await sandbox.store.users.find(id)).toBeUndefined();
    expect(await sandbox.store.collections.memberships.where({ userId: id })).toEqual([]);
    const gone = await remove(`${USERS}/${id}`, undefined, asOwner);
    expect([gone.status, gone.body.error.message]).toEqual([
      403,
      `IsUserInOrg - user with id=${id} is not part of the organization with id=1`,
    ]);
    expect((await get(`${USERS}?emails=ada@acme.example`, asOwner)).body.data).toEqual([]);
  });

  it('is found by address, by team, and by page', async () => {
    const { get, asOwner, invite, sandbox } = stage();
    const [ada, eve] = [await invite('ada@acme.example'), await invite('eve@acme.example')];
    const { memberships } = sandbox.store.collections;
    const [{ id: _, ...membership } = { id: 0 }] = await memberships.where({ userId: eve.id });
    // SAFETY: the membership is there, and only its number was left out.
    await memberships.add({ ...(membership as Parameters<typeof memberships.add>[0]), teamId: 77 });
    const idsOf = async (query: string) =>
      (await get(`${USERS}?${query}`, asOwner)).body.data.map(({ id }: { id: number }) => id);
    expect(await idsOf('emails=eve@acme.example,ADA@acme.example')).toEqual([ada.id, eve.id]);
    expect(await idsOf('teamIds=77')).toEqual([eve.id]);
    expect(await idsOf('skip=1&take=2')).toEqual([2, 3]);
    const { body } = await get(`${USERS}?emails=`, asOwner);
    expect(body.error.details.errors[0].constraints).toEqual({ arrayNotEmpty: 'emails cannot be empty.' });
  });

  it('is nobody that a plain member may look for', async () => {
    const { get, token } = stage();
    const { status, body } = await get(USERS, { token });
    expect([status, body.error.message]).toEqual([
      403,
      'RolesGuard - user with id=2 does not have the minimum required role=ORG_ADMIN within organization with id=1.',
    ]);
  });
});

describe('a membership of an organization', () => {
  it('is given to managed users of its own client alone', async () => {
    const { post, asOwner, sandbox } = stage();
    await sandbox.ready;
    const messageOf = async (userId: number) =>
      (await post(MEMBERSHIPS, { userId }, asOwner)).body.error.message;
    const { id } = await sandbox.store.users.add({
      ...(await person(sandbox)),
      email: 'solo@example.com',
      username: 'solo',
      organizationId: null,
      clientId: null,
    });
    expect(await messageOf(id)).toContain('the user is not platform managed user but organization is');
    expect(await messageOf(2)).toBe('Invalid Input: Trying to create a record that already exists.');
    expect(await messageOf(999)).toBe('Invalid input: The referenced data does not exist.');
  });

  it('is taken with the teams of the organization, and leaves the user', async () => {
    const { post, remove, get, patch, asOwner, sandbox } = stage();
    await sandbox.ready;
    const { memberships, teams } = sandbox.store.collections;
    const [organization] = await teams.where({ id: 1 });
    const [membership] = await memberships.where({ userId: 2, teamId: 1 });
    if (!organization || !membership) throw new Error('The world has changed.');
    const team = await teams.add({ ...organization, isOrganization: false, parentId: 1, slug: 'blue' });
    await memberships.add({ ...membership, teamId: team.id });
    const path = `${MEMBERSHIPS}/${membership.id}`;
    const promoted = await patch(path, { role: 'ADMIN' }, asOwner);
    expect(promoted.body.data).toMatchObject({ role: 'ADMIN', customRoleId: 'admin_role' });

    expect((await remove(path, undefined, asOwner)).body.data).toMatchObject({
      id: membership.id,
      userId: 2,
    });
    expect(await memberships.where({ userId: 2 })).toEqual([]);
    expect((await sandbox.store.users.find(2))?.organizationId).toBeNull();
    const gone = await get(path, asOwner);
    expect([gone.status, gone.body.error.message]).toEqual([
      404,
      `IsMembershipInOrg - Membership (${membership.id}) not found.`,
    ]);
    const again = await post(MEMBERSHIPS, { userId: 2, accepted: true, role: 'ADMIN' }, asOwner);
    expect(again.body.data).toMatchObject({ userId: 2, role: 'ADMIN', accepted: true });
    expect((await sandbox.store.users.find(2))?.organizationId).toBe(1);
  });
});

async function person(sandbox: ReturnType<typeof talk>['sandbox']) {
  const user = await sandbox.store.users.find(2);
  if (!user) throw new Error('The world has changed.');
  return user;
}
