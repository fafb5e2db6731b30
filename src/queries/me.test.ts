import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { fakeApi, yes } from '../client/testing/fakeApi.js';
import { hostEventTypesQuery } from './hostEventTypes.js';
import { meQuery } from './me.js';

const answered = {
  id: 2,
  username: 'hannah',
  email: 'hannah@clinic.example',
  name: 'Dr Hannah Lindqvist',
  avatarUrl: null,
  bio: null,
  timeFormat: 24,
  defaultScheduleId: 11,
  weekStart: 'Monday',
  timeZone: 'Europe/London',
  organizationId: null,
};

function clientOf(data: unknown) {
  const api = fakeApi(() => yes(data));
  return { api, client: createClient({ fetch: api.fetch, auth: { accessToken: 'cal_1' } }) };
}

describe('who is signed in', () => {
  it('is read with her week, her clock and her zone', async () => {
    expect(await meQuery(clientOf(answered).client).queryFn({})).toEqual({
      id: 2,
      username: 'hannah',
      email: 'hannah@clinic.example',
      name: 'Dr Hannah Lindqvist',
      zone: 'Europe/London',
      weekStart: 1,
      hourCycle: 24,
      defaultScheduleId: 11,
      organizationId: null,
    });
  });

  it('has the clock of her language where the API names none that there is', async () => {
    expect(await meQuery(clientOf({ ...answered, timeFormat: 0 }).client).queryFn({})).toMatchObject({
      hourCycle: null,
    });
  });
});

describe('what she offers', () => {
  it('is asked for without naming her, and says which schedule each obeys', async () => {
    const { api, client } = clientOf([
      { id: 7, title: 'Follow-up', slug: 'follow-up', lengthInMinutes: 30, scheduleId: null },
      { id: 8, title: 'Evening', slug: 'evening', lengthInMinutes: 45, scheduleId: 12 },
    ]);
    const eventTypes = await hostEventTypesQuery(client).queryFn({});
    expect(eventTypes.map(({ id, lengthMinutes, scheduleId }) => [id, lengthMinutes, scheduleId])).toEqual([
      [7, 30, null],
      [8, 45, 12],
    ]);
    expect(api.sent.map(({ url }) => url.pathname + url.search)).toEqual(['/v2/event-types']);
  });
});
