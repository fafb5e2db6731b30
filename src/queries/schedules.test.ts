import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { fakeApi, no, type Sent, yes } from '../client/testing/fakeApi.js';
import { list as listEventTypes } from '../contract/event-types/eventTypes.operations.js';
import { hostEventTypesQuery } from './hostEventTypes.js';
import { meQuery } from './me.js';
import { queryKey } from './queryKey.js';
import { expectInList, forgetSchedules, keepAnswer, withChanges } from './scheduleCache.js';
import {
  type Schedule,
  type ScheduleInput,
  type SchedulesInput,
  scheduleQuery,
  schedulesQuery,
} from './schedules.js';
import { allSlotsKey } from './slots.js';
import { answeredSchedule } from './testing/answeredSchedule.js';
import { changeSchedule, makeSchedule, removeSchedule, scheduleChanges } from './writeSchedule.js';

function given(answer: (sent: Sent, index: number) => Response = () => yes(answeredSchedule)) {
  const api = fakeApi(answer);
  const client = createClient({ fetch: api.fetch, auth: { accessToken: 'cal_1' } });
  const asked = () => api.sent.map(({ method, url }) => `${method} ${url.pathname}${url.search}`);
  return {
    client,
    asked,
    api,
    readAll: (input?: SchedulesInput) => schedulesQuery(client, input).queryFn({}),
  };
}

async function readSchedules(): Promise<Schedule[]> {
  return given(() => yes([answeredSchedule, { ...answeredSchedule, id: 12, isDefault: false }])).readAll();
}

describe('the schedules that are asked for', () => {
  it.each<[string, SchedulesInput, string]>([
    ['who is signed in', {}, 'GET /v2/schedules'],
    ['a member', { orgId: 3, userId: 7 }, 'GET /v2/organizations/3/users/7/schedules'],
    ['an organization', { orgId: 3 }, 'GET /v2/organizations/3/schedules?take=250&skip=0'],
    ['a team', { teamId: 5 }, 'GET /v2/teams/5/schedules?take=250&skip=0'],
    [
      'an organization’s team, for an event type',
      { orgId: 3, teamId: 5, eventTypeId: 9 },
      'GET /v2/organizations/3/teams/5/schedules?eventTypeId=9&take=250&skip=0',
    ],
    [
      'a member of a team',
      { orgId: 3, teamId: 5, userId: 7, eventTypeId: 9 },
      'GET /v2/organizations/3/teams/5/users/7/schedules?eventTypeId=9',
    ],
  ])('are those of %s', async (_, input, address) => {
    const { asked, readAll } = given(() => yes([answeredSchedule]));
    expect((await readAll(input)).map(({ id }) => id)).toEqual([11]);
    expect(asked()).toEqual([address]);
  });

  it('of many are read page by page', async () => {
    const page = Array.from({ length: 250 }, (_, id) => ({ ...answeredSchedule, id }));
    const { readAll } = given((_, index) => yes(index === 0 ? page : [answeredSchedule]));
    expect(await readAll({ orgId: 3 })).toHaveLength(251);
  });

  it.each<[ScheduleInput, string]>([
    [{ id: 11 }, 'GET /v2/schedules/11'],
    [{}, 'GET /v2/schedules/default'],
    [{ id: 11, orgId: 3, userId: 7 }, 'GET /v2/organizations/3/users/7/schedules/11'],
  ])('are the one that %o means', async (input, address) => {
    const { client, asked } = given();
    expect(await scheduleQuery(client, input).queryFn({})).toMatchObject({ id: 11, isDefault: true });
    expect(asked()).toEqual([address]);
  });

  it('are, of a member without an id, her default', async () => {
    const { client } = given(() =>
      yes([{ ...answeredSchedule, id: 12, isDefault: false }, answeredSchedule]),
    );
    expect(await scheduleQuery(client, { orgId: 3, userId: 7 }).queryFn({})).toMatchObject({ id: 11 });
  });

  it.each<[string, ScheduleInput, Response]>([
    ['by that id', { id: 99 }, no(404, 'Schedule with ID=99 does not exist.')],
    ['that is the default', {}, yes(null)],
    ['of hers that is the default', { orgId: 3, userId: 7 }, yes([])],
  ])('are null where there is none %s', async (_, input, answer) => {
    const { client } = given(() => answer);
    expect(await scheduleQuery(client, input).queryFn({})).toBeNull();
  });

  it('fail where they are somebody else’s', async () => {
    const { client } = given(() => no(403));
    await expect(scheduleQuery(client, { id: 3 }).queryFn({})).rejects.toMatchObject({ status: 403 });
  });
});

describe('what is sent', () => {
  it('makes a schedule that is not the default unless that is said', async () => {
    const { client, api, asked } = given();
    await makeSchedule(client, { name: 'Evenings', zone: 'Asia/Kathmandu' });
    await makeSchedule(client, {
      name: 'E',
      zone: 'UTC',
      isDefault: true,
      orgId: 3,
      userId: 7,
      overrides: [],
    });
    expect(asked()).toEqual(['POST /v2/schedules', 'POST /v2/organizations/3/users/7/schedules']);
    expect(api.sent.map(({ body }) => body)).toEqual([
      { name: 'Evenings', timeZone: 'Asia/Kathmandu', isDefault: false },
      { name: 'E', timeZone: 'UTC', isDefault: true, overrides: [] },
    ]);
  });

  it('changes what is given and nothing else', async () => {
    const { client, api, asked } = given();
    const [{ weekly } = answered()] = await readSchedules();
    await changeSchedule(client, { id: 11, weekly: { ...weekly, 5: [] } });
    await changeSchedule(client, { id: 11, orgId: 3, userId: 7, name: 'N', zone: 'UTC', isDefault: true });
    expect(asked()).toEqual(['PATCH /v2/schedules/11', 'PATCH /v2/organizations/3/users/7/schedules/11']);
    const [monday] = answeredSchedule.availability;
    expect(api.sent.map(({ body }) => body)).toEqual([
      { availability: [{ ...monday, days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'] }] },
      { name: 'N', timeZone: 'UTC', isDefault: true },
    ]);
  });

  it('is what differs, and never that one is no longer the default', async () => {
    const [before = answered()] = await readSchedules();
    expect(scheduleChanges(before, { ...before })).toEqual({});
    expect(scheduleChanges(before, { ...before, isDefault: false })).toEqual({});
    const weekly = { ...before.weekly, 1: [] };
    expect(scheduleChanges(before, { ...before, weekly, name: 'N' })).toEqual({ weekly, name: 'N' });
    const plain = { ...before, isDefault: false };
    expect(scheduleChanges(plain, { ...plain, isDefault: true, zone: 'UTC', overrides: [] })).toEqual({
      isDefault: true,
      zone: 'UTC',
    });
  });

  it('deletes', async () => {
    const { client, asked } = given(() => Response.json({ status: 'success' }));
    await removeSchedule(client, { id: 11 });
    await removeSchedule(client, { id: 11, orgId: 3, userId: 7 });
    expect(asked()).toEqual(['DELETE /v2/schedules/11', 'DELETE /v2/organizations/3/users/7/schedules/11']);
  });

  it.each([
    ['is gone already, which is what was wanted', 404, 'done'],
    ['is there still, so it was refused for another reason', 200, 'refused'],
  ])('deletes what %s', async (_, status, end) => {
    const found = () => (status === 200 ? yes(answeredSchedule) : no(status));
    const { client } = given(({ method }) => (method === 'DELETE' ? no(400) : found()));
    const ended = removeSchedule(client, { id: 11 }).then(
      () => 'done',
      () => 'refused',
    );
    expect(await ended).toBe(end);
  });
});

function answered(): never {
  throw new Error('No schedule was read.');
}

describe('what was read before', () => {
  it('is stale after a change, and what has nothing to do with hours is not', async () => {
    const { client } = given();
    const queryClient = new QueryClient();
    const stale = [
      schedulesQuery(client).queryKey,
      schedulesQuery(client, { orgId: 3, userId: 7 }).queryKey,
      scheduleQuery(client).queryKey,
      scheduleQuery(client, { id: 11 }).queryKey,
      meQuery(client).queryKey,
      hostEventTypesQuery(client).queryKey,
      [...allSlotsKey(client), { eventTypeId: 1 }],
    ];
    const fresh = [
      queryKey(client, listEventTypes, { username: 'hannah', eventSlug: 'follow-up' }),
      schedulesQuery(createClient()).queryKey,
    ];
    for (const key of [...stale, ...fresh]) queryClient.setQueryData(key, []);
    await forgetSchedules({ client, queryClient });
    const isStale = (key: readonly unknown[]) => queryClient.getQueryState(key)?.isInvalidated;
    expect(stale.map(isStale)).toEqual(stale.map(() => true));
    expect(fresh.map(isStale)).toEqual([false, false]);
  });

  it('shows the change in the list at once, and as it was where it is refused', async () => {
    const { client } = given();
    const queryClient = new QueryClient();
    const key = schedulesQuery(client).queryKey;
    const before = await readSchedules();
    queryClient.setQueryData(key, before);
    const change = withChanges({ id: 12, isDefault: true, name: 'Mornings' });
    const takeBack = await expectInList({ client, queryClient }, {}, change);
    expect(queryClient.getQueryData(key)).toMatchObject([
      { id: 11, isDefault: false, name: 'Working hours' },
      { id: 12, isDefault: true, name: 'Mornings' },
    ]);
    takeBack();
    expect(queryClient.getQueryData(key)).toEqual(before);
  });

  it('makes up no list where none was read', async () => {
    const { client } = given();
    const queryClient = new QueryClient();
    const takeBack = await expectInList({ client, queryClient }, {}, () => []);
    takeBack();
    expect(queryClient.getQueryData(schedulesQuery(client).queryKey)).toBeUndefined();
  });

  it('is what was answered, until it is asked for again', async () => {
    const { client } = given();
    const queryClient = new QueryClient();
    const [schedule = answered()] = await readSchedules();
    keepAnswer({ client, queryClient }, { orgId: 3, userId: 7 }, 11, schedule);
    const read = (input: ScheduleInput) => queryClient.getQueryData(scheduleQuery(client, input).queryKey);
    expect(read({ id: 11, orgId: 3, userId: 7 })).toEqual(schedule);
    expect(read({ id: 11 })).toBeUndefined();
  });
});
