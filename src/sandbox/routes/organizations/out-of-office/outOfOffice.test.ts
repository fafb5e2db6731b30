import { describe, expect, it } from 'vitest';
import { talk } from '../../../testing/talk.js';

const OF_HANNAH = '/v2/organizations/1/users/2/ooo';
const OF_THEO = '/v2/organizations/1/users/3/ooo';
const WEEK = { start: '2026-12-07T10:00:00.000Z', end: '2026-12-11T08:00:00.000Z' };

function stage() {
  const all = talk();
  const headers = { ...all.secret, 'x-cal-client-id': all.sandbox.demo.clientId };
  const asOwner = { headers };
  const away = (path: string, body: object) => all.post(path, body, asOwner);
  return { ...all, asOwner, away };
}

describe('an entry of days out of office', () => {
  it('is of whole days in UTC, and is listed, changed and deleted', async () => {
    const { away, get, patch, remove, asOwner } = stage();
    const { status, body } = await away(OF_HANNAH, { ...WEEK, reason: 'sick', notes: 'Flu', toUserId: 3 });
    expect(status).toBe(201);
    const { id, uuid, ...entry } = body.data;
    expect(entry).toEqual({
      userId: 2,
      toUserId: 3,
      start: '2026-12-07T00:00:00.000Z',
      end: '2026-12-11T23:59:59.999Z',
      notes: 'Flu',
      reason: 'sick',
    });
    expect((await get(OF_HANNAH, asOwner)).body.data).toEqual([body.data]);
    const changed = await patch(`${OF_HANNAH}/${id}`, { notes: 'Better' }, asOwner);
    expect(changed.body.data).toEqual({ ...body.data, notes: 'Better' });
    const gone = await remove(`${OF_HANNAH}/${id}`, undefined, asOwner);
    expect(gone.body.data).toMatchObject({ id, uuid });
    expect((await get(OF_HANNAH, asOwner)).body.data).toEqual([]);
  });

  it.each([
    ['one end alone', { start: WEEK.start, end: undefined }, 400, undefined],
    ['no date', { ...WEEK, start: 'soon' }, 400, 'Invalid Date.'],
    [
      'an end before the start',
      { start: WEEK.end, end: WEEK.start },
      400,
      'Start date must be before end date.',
    ],
    ['the user as their own stand-in', { ...WEEK, toUserId: 2 }, 400, 'Cannot redirect to self.'],
    ['a stand-in of no team of theirs', { ...WEEK, toUserId: 99 }, 400, 'Cannot redirect to this user.'],
  ])('is refused with %s', async (_, body, status, message) => {
    const { away } = stage();
    const answer = await away(OF_HANNAH, body);
    expect([answer.status, answer.body.error.message]).toEqual([status, message ?? 'Bad Request Exception']);
  });

  it('is changed in its days as a pair', async () => {
    const { away, patch, asOwner } = stage();
    const { data } = (await away(OF_HANNAH, WEEK)).body;
    const answer = await patch(`${OF_HANNAH}/${data.id}`, { start: WEEK.start }, asOwner);
    expect(answer.body.error.message).toBe('Please specify both ooo start and end time.');
  });

  it('is refused when it is there already, and when two would stand in for each other', async () => {
    const { away } = stage();
    await away(OF_HANNAH, { ...WEEK, toUserId: 3 });
    expect((await away(OF_HANNAH, WEEK)).body.error.message).toBe('Ooo entry already exists.');
    const back = await away(OF_THEO, { ...WEEK, end: '2026-12-20T00:00:00Z', toUserId: 2 });
    expect(back.body.error.message).toBe('Booking redirect infinite not allowed.');
    const later = { start: '2026-12-14T00:00:00Z', end: '2026-12-15T00:00:00Z', toUserId: 2 };
    expect((await away(OF_THEO, later)).status).toBe(201);
  });

  it("is nobody else's", async () => {
    const { away, patch, asOwner } = stage();
    const { data } = (await away(OF_HANNAH, WEEK)).body;
    const { status, body } = await patch(`${OF_THEO}/${data.id}`, { notes: 'Mine' }, asOwner);
    expect([status, body.error.message]).toEqual([403, 'This OOO entry does not belong to this user.']);
  });

  it('is listed for the whole organization, sorted as asked, or by whose it is', async () => {
    const { away, get, asOwner, sandbox } = stage();
    await away(OF_HANNAH, WEEK);
    await away(OF_THEO, { start: '2026-12-01T00:00:00Z', end: '2026-12-02T00:00:00Z' });
    const list = async (query = '') => {
      const { data } = (await get(`/v2/organizations/1/ooo${query}`, asOwner)).body;
      return data.map(({ userId }: { userId: number }) => userId);
    };
    expect(await list()).toEqual([2, 3]);
    expect(await list('?sortStart=asc')).toEqual([3, 2]);
    expect(await list(`?email=${encodeURIComponent(sandbox.demo.user.email)}`)).toEqual([2]);
  });

  it('takes its days from the slots, and gives them back', async () => {
    const { away, get, remove, asOwner, sandbox } = stage();
    const { demo } = sandbox;
    const query = `username=${demo.user.username}&eventTypeSlug=${demo.eventSlugs[0]}&start=2026-12-07&end=2026-12-13`;
    const days = async () => Object.keys((await get(`/v2/slots?${query}`)).body.data);
    const before = await days();
    expect(before.length).toBeGreaterThan(0);
    const { data } = (await away(OF_HANNAH, { ...WEEK, end: '2026-12-13T00:00:00Z' })).body;
    expect(await days()).toEqual([]);
    const oldest = `eventTypeId=1&startTime=2026-12-07T00:00:00Z&endTime=2026-12-08T00:00:00Z`;
    const version = '2024-04-15';
    expect((await get(`/v2/slots/available?${oldest}`, { version })).body.data.slots).not.toEqual({});
    await remove(`${OF_HANNAH}/${data.id}`, undefined, asOwner);
    expect(await days()).toEqual(before);
  });

  it('is told to the webhooks of the organization', async () => {
    const { away, post, asOwner, sandbox } = stage();
    const hook = { active: true, subscriberUrl: 'https://host.example/hook', triggers: ['OOO_CREATED'] };
    const { data: made } = (await post('/v2/organizations/1/webhooks', hook, asOwner)).body;
    expect(made).toMatchObject({ ...hook, teamId: 1 });
    await away(OF_HANNAH, WEEK);
    await sandbox.delivered();
    expect(sandbox.deliveries).toMatchObject([{ webhookId: made.id, trigger: 'OOO_CREATED' }]);
  });
});

describe("a member's schedules", () => {
  it('are kept by the admins of the organization', async () => {
    const { post, get, patch, remove, asOwner } = stage();
    const path = '/v2/organizations/1/users/3/schedules';
    const said = { name: 'Nights', timeZone: 'Europe/Rome', isDefault: true };
    const { data } = (await post(path, said, asOwner)).body;
    expect(data).toMatchObject({ ...said, ownerId: 3 });
    expect((await patch(`${path}/${data.id}`, { name: 'Late' }, asOwner)).body.data.name).toBe('Late');
    const everybodys = (await get('/v2/organizations/1/schedules', asOwner)).body.data;
    expect(everybodys).toContainEqual({ ...data, name: 'Late' });
    const foreign = await get(`/v2/organizations/1/users/2/schedules/${data.id}`, asOwner);
    expect(foreign.body.error.message).toBe(`User with ID=2 does not own schedule with ID=${data.id}`);
    expect((await remove(`${path}/${data.id}`, undefined, asOwner)).body).toEqual({ status: 'success' });
    expect((await remove(`${path}/${data.id}`, undefined, asOwner)).status).toBe(400);
  });
});
