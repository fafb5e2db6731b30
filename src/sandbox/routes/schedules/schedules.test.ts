import { describe, expect, it } from 'vitest';
import { talk } from '../../testing/talk.js';

const MORNINGS = { name: 'Mornings', timeZone: 'Europe/Rome', isDefault: false };
const OFFICE = [
  { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], startTime: '09:00', endTime: '17:00' },
];

describe('a schedule', () => {
  it('has office hours where none are sent, and none where an empty list is', async () => {
    const { post, token } = talk();
    const { status, body } = await post('/v2/schedules', MORNINGS, { token });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ ...MORNINGS, availability: OFFICE, overrides: [] });
    const empty = await post('/v2/schedules', { ...MORNINGS, availability: [] }, { token });
    expect(empty.body.data.availability).toEqual([]);
  });

  it('replaces hours and overrides each as a whole, and keeps what is not sent', async () => {
    const { post, patch, token } = talk();
    const { body } = await post('/v2/schedules', MORNINGS, { token });
    const path = `/v2/schedules/${body.data.id}`;
    const overrides = [{ date: '2026-12-24', startTime: '09:00', endTime: '10:00' }];
    expect((await patch(path, { overrides }, { token })).body.data).toMatchObject({
      availability: OFFICE,
      overrides,
    });
    const cleared = await patch(path, { overrides: [], availability: [] }, { token });
    expect(cleared.body.data).toMatchObject({ name: 'Mornings', availability: [], overrides: [] });
  });

  it('can be made the default, which cannot be unmade', async () => {
    const { post, patch, get, token } = talk();
    const { body } = await post('/v2/schedules', { ...MORNINGS, isDefault: true }, { token });
    expect((await get('/v2/schedules/default', { token })).body.data.id).toBe(body.data.id);
    const path = `/v2/schedules/${body.data.id}`;
    expect((await patch(path, { isDefault: false }, { token })).body.data.isDefault).toBe(true);
  });

  it('leaves, when deleted, no default and event types without a schedule', async () => {
    const { get, post, remove, token } = talk();
    const [first] = (await get('/v2/schedules', { token })).body.data;
    const made = { title: 'T', slug: 't', lengthInMinutes: 30, scheduleId: first.id };
    const { body } = await post('/v2/event-types', made, { token });
    expect(await remove(`/v2/schedules/${first.id}`, undefined, { token })).toMatchObject({
      status: 200,
      body: { status: 'success' },
    });
    expect((await get('/v2/schedules/default', { token })).body).toEqual({ status: 'success', data: null });
    expect((await get(`/v2/event-types/${body.data.id}`, { token })).body.data.scheduleId).toBeNull();
  });

  it.each([
    ['GET', 999, 404, 'Schedule with ID=999 does not exist.'],
    ['PATCH', 999, 404, 'Schedule with ID=999 does not exist.'],
    ['DELETE', 999, 400, 'Schedule with ID=999 does not exist.'],
    ['GET', 3, 403, 'User with ID=2 does not own schedule with ID=3'],
    ['GET', 'abc', 400, 'Validation failed (numeric string is expected)'],
  ])('is refused to %s %s with %i', async (method, id, status, message) => {
    const { send, token } = talk();
    const answer = await send(method)(`/v2/schedules/${id}`, method === 'GET' ? undefined : {}, { token });
    expect([answer.status, answer.body.error.message]).toEqual([status, message]);
  });

  it('is refused rule by rule', async () => {
    const { post, token } = talk();
    const errors = async (body: object) =>
      (await post('/v2/schedules', body, { token })).body.error.details.errors;
    expect((await errors({})).map(({ constraints }: { constraints: object }) => constraints)).toEqual([
      { isString: 'name must be a string' },
      { isTimeZone: 'timeZone must be a valid IANA time-zone' },
      { isBoolean: 'isDefault must be a boolean value' },
    ]);
    const [nested] = await errors({
      ...MORNINGS,
      availability: [{ days: ['Funday'], startTime: '9', endTime: '10:00' }],
    });
    const [item] = nested.children;
    expect(item.property).toBe('0');
    expect(item.children.map(({ constraints }: { constraints: object }) => constraints)).toEqual([
      {
        isIn: 'each value in days must be one of the following values: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday',
      },
      { matches: 'startTime must be a valid time format HH:MM' },
    ]);
  });

  it('takes the date of an override that comes with a time', async () => {
    const { post, token } = talk();
    const overrides = [{ date: '2026-12-01T00:00:00Z', startTime: '09:00', endTime: '10:00' }];
    const { body } = await post('/v2/schedules', { ...MORNINGS, overrides }, { token });
    expect(body.data.overrides[0].date).toBe('2026-12-01');
  });
});
