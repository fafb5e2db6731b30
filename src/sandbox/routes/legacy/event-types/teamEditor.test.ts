import { describe, expect, it } from 'vitest';
import { teamStage } from '../../../testing/teamStage.js';

/** An event type of the team, as its admin, Ben, edits it. */
async function edited(schedulingType = 'roundRobin') {
  const all = await teamStage();
  const { offer, get, patch, una, ben, path, asClient } = all;
  const made = await offer(schedulingType, { hosts: [{ userId: una.id, priority: 'high' }] });
  const { id } = Array.isArray(made) ? made[0] : made;
  const editor = `/v2/atoms${path.slice(3)}/event-types/${id}`;
  const as = { token: ben.token };
  const read = async () => (await get(editor, as)).body.data;
  const write = (body: object) => patch(editor, body, as);
  const asApi = async () => (await get(`${path}/event-types/${id}`, asClient)).body.data;
  return { ...all, id, editor, read, write, asApi };
}

describe("the editor of a team's event type", () => {
  it('shows the team, who hosts, and what the reader is in it', async () => {
    const { read, id, teamId, una, ben } = await edited();
    const { eventType, ...rest } = await read();
    expect(eventType).toMatchObject({
      id,
      teamId,
      schedulingType: 'ROUND_ROBIN',
      owner: null,
      team: { id: teamId, members: expect.arrayContaining([expect.objectContaining({ role: 'ADMIN' })]) },
      hosts: [{ userId: una.id, isFixed: false, priority: 3, user: { timeZone: 'Europe/London' } }],
      children: [],
    });
    expect(rest).toMatchObject({
      team: { id: teamId, name: 'Front desk' },
      teamMembers: [
        { id: una.id, membership: 'MEMBER' },
        { id: ben.id, membership: 'ADMIN' },
      ],
      currentUserMembership: { userId: ben.id, role: 'ADMIN' },
      isUserOrganizationAdmin: false,
    });
  });

  it('is the same without naming the team, to who keeps it', async () => {
    const { get, patch, id, read, una, ben } = await edited();
    const short = `/v2/atoms/event-types/${id}`;
    expect((await get(short, { token: ben.token })).body.data).toEqual(await read());
    expect((await patch(short, { title: 'Short' }, { token: ben.token })).status).toBe(200);
    expect((await read()).eventType.title).toBe('Short');
    expect((await get(short, { token: una.token })).status).toBe(403);
  });

  it.each(['roundRobin', 'managed'])('changes nothing by writing what it has read (%s)', async (kind) => {
    const { read, write, asApi } = await edited(kind);
    const [before, { eventType }] = [await asApi(), await read()];
    const { status, body } = await write(eventType);
    expect([status, body.error]).toEqual([200, undefined]);
    expect(await asApi()).toMatchObject(before);
    expect((await read()).eventType).toMatchObject(eventType);
  });

  it('writes who hosts and in which way', async () => {
    const { write, asApi, una, ben } = await edited();
    const hosts = [
      { userId: una.id, isFixed: true, priority: 0 },
      { userId: ben.id, isFixed: false, priority: 4 },
    ];
    const locations = [{ type: 'conferencing' }];
    const { body } = await write({ title: 'Talk', slug: 'talk', length: 45, hosts, locations });
    expect(body.data.eventType).toMatchObject({ title: 'Intake', hosts: [{ userId: una.id, priority: 3 }] });
    expect(await asApi()).toMatchObject({
      title: 'Talk',
      slug: 'talk',
      lengthInMinutes: 45,
      locations: [{ type: 'organizersDefaultApp' }],
      hosts: [
        { userId: una.id, mandatory: true, priority: 'lowest' },
        { userId: ben.id, mandatory: false, priority: 'highest' },
      ],
    });
    await write({ schedulingType: 'COLLECTIVE' });
    expect(await asApi()).toMatchObject({
      schedulingType: 'collective',
      hosts: [{ name: 'Una' }, { name: 'Ben' }],
    });
    await write({ hosts: [], assignAllTeamMembers: true });
    expect(await asApi()).toMatchObject({
      assignAllTeamMembers: true,
      hosts: [{ name: 'Una' }, { name: 'Ben' }],
    });
  });

  it('hands a change of a managed one on to the copies of its members', async () => {
    const { write, read, get, una, ben } = await edited('managed');
    const own = async (token: string) => (await get('/v2/event-types', { token })).body.data;
    const children = [
      { owner: { id: una.id }, hidden: true },
      { owner: { id: ben.id }, hidden: false },
    ];
    expect((await write({ length: 50, children })).status).toBe(200);
    expect(await own(una.token)).toMatchObject([{ lengthInMinutes: 50, hidden: true }]);
    expect(await own(ben.token)).toMatchObject([{ lengthInMinutes: 50, hidden: false }]);
    expect((await read()).eventType.children).toMatchObject(children);
    await write({ children: [] });
    expect(await own(una.token)).toEqual([]);
  });

  it.each<[object, number, string | RegExp]>([
    [{ length: 'long' }, 400, 'Bad request: Please check your request data and try again'],
    [{ hosts: [{ userId: 2 }] }, 404, /^Invalid hosts: 2 are not members/],
    [{ slug: 'taken' }, 400, 'Team event type with this slug already exists'],
  ])('is refused %j', async (written, status, message) => {
    const { write, asApi, offer } = await edited();
    await offer('collective', { slug: 'taken' });
    const before = await asApi();
    const { status: answered, body } = await write(written);
    expect([answered, body.error.message]).toEqual([status, expect.stringMatching(message)]);
    expect(await asApi()).toEqual(before);
  });

  it('is for those who keep the team, and for what the team owns', async () => {
    const { get, patch, editor, path, teamId, id, una, ben, token, asClient } = await edited();
    const sentence = (eventTypeId: number) =>
      `Access denied. Either the team with ID=${teamId} does not own the event type with ID=${eventTypeId}, or your MEMBER role does not have permission to access this resource.`;
    const said = async (answer: ReturnType<typeof get>) => {
      const { status, body } = await answer;
      return [status, body.error?.message];
    };
    expect(await said(get(editor, { token: una.token }))).toEqual([403, sentence(id)]);
    expect(await said(patch(editor, { title: 'Mine' }, { token: una.token }))).toEqual([403, sentence(id)]);
    const of = (other: number) => get(`/v2/atoms${path.slice(3)}/event-types/${other}`, { token: ben.token });
    expect(await said(of(1))).toEqual([403, sentence(1)]);
    expect(await said(of(999))).toEqual([404, 'Event type with id 999 not found']);
    expect((await get(editor, { token })).status).toBe(403);
    expect((await get(editor, asClient)).body.data.isUserOrganizationAdmin).toBe(true);
  });
});
