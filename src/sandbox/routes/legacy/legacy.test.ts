import { describe, expect, it } from 'vitest';
import { FREE, talk } from '../../testing/talk.js';

const OLD = { version: '2024-04-15' };
const TUESDAY = 'startTime=2026-11-24T00:00:00Z&endTime=2026-11-25T00:00:00Z';
const wish = (more: object = {}) => ({
  start: FREE,
  eventTypeId: 2,
  responses: { name: 'Ada Byron', email: 'ada@example.com' },
  timeZone: 'Europe/Paris',
  language: 'en',
  ...more,
});

describe('the version of a request', () => {
  it.each(['2024-04-15', '2031-01-01'])('%s means the oldest shape', async (version) => {
    const { get, token } = talk();
    const { status, body } = await get('/v2/schedules', { token, version });
    expect([status, body.data[0].availability.length]).toEqual([200, 7]);
  });

  it('chooses between two shapes of the same schedules', async () => {
    const { get, token } = talk();
    const old = await get('/v2/schedules', { token, ...OLD });
    const present = await get('/v2/schedules', { token });
    const ids = (list: { id: number }[]) => list.map(({ id }) => id);
    expect(ids(old.body.data)).toEqual(ids(present.body.data));
    expect(present.body.data[0].workingHours).toBeUndefined();
  });

  it.each([
    ['/v2/slots/available?eventTypeId=2', '2024-09-04'],
    ['/v2/schedules', '2024-09-04'],
    ['/v2/atoms/nothing', '2024-04-15'],
  ])('leaves %s of %s to nobody', async (path, version) => {
    const { status, body } = await talk().get(path, { version });
    expect([status, body.error.message]).toEqual([404, `Cannot GET ${path}`]);
  });
});

describe('a slot of the older routes', () => {
  const starts = async ({ get }: Pick<ReturnType<typeof talk>, 'get'>, cookie?: string) => {
    const { body } = await get(`/v2/slots/available?eventTypeId=2&${TUESDAY}`, {
      ...OLD,
      ...(cookie && { headers: { cookie } }),
    });
    return (body.data.slots['2026-11-24'] ?? []).map(({ time }: { time: string }) => time);
  };

  it('that is held is offered to its holder alone, until it is let go', async () => {
    const server = talk();
    const hold = { eventTypeId: 2, slotUtcStartDate: FREE, slotUtcEndDate: '2026-11-24T09:30:00Z' };
    const { status, body, headers } = await server.post('/v2/slots/reserve', hold, OLD);
    expect([status, headers.get('set-cookie')]).toEqual([201, `uid=${body.data}; Path=/`]);
    expect(await starts(server)).not.toContain(FREE);
    expect(await starts(server, `uid=${body.data}`)).toContain(FREE);
    await server.remove(`/v2/slots/selected-slot?uid=${body.data}`, undefined, OLD);
    expect(await starts(server)).toContain(FREE);
  });

  it('gives way to the next one of the same visitor', async () => {
    const server = talk();
    const hold = (slotUtcStartDate: string, slotUtcEndDate: string, headers = {}) =>
      server.post(
        '/v2/slots/reserve',
        { eventTypeId: 2, slotUtcStartDate, slotUtcEndDate },
        { ...OLD, headers },
      );
    const first = await hold(FREE, '2026-11-24T09:30:00Z');
    const cookie = `uid=${first.body.data}`;
    const next = await hold('2026-11-24T11:00:00Z', '2026-11-24T11:30:00Z', { cookie });
    expect(next.body.data).toBe(first.body.data);
    expect(await starts(server)).toContain(FREE);
  });

  it('is not held where it was only tried', async () => {
    const server = talk();
    const hold = { eventTypeId: 2, slotUtcStartDate: FREE, slotUtcEndDate: '2026-11-24T09:30:00Z' };
    const { status, body, headers } = await server.post(
      '/v2/slots/reserve',
      { ...hold, _isDryRun: true },
      OLD,
    );
    expect([status, body.data, headers.get('set-cookie')]).toEqual([201, expect.any(String), null]);
    expect(await starts(server)).toContain(FREE);
  });

  it('of no event type is refused', async () => {
    const { status, body } = await talk().get(`/v2/slots/available?eventTypeId=99&${TUESDAY}`, OLD);
    expect([status, body.error.code]).toEqual([404, 'TRPCError']);
  });
});

describe('a schedule as the atoms edit it', () => {
  const NINE_TO_FIVE = [{ start: '2026-11-20T09:00:00.000Z', end: '2026-11-20T17:00:00.000Z' }];

  it('is made, written and copied, and the present version sees it', async () => {
    const { get, post, patch, token } = talk();
    const made = await post('/v2/atoms/schedules/create', { name: 'Mine' }, { token });
    const { id } = made.body.data.schedule;
    const week = [[], NINE_TO_FIVE, NINE_TO_FIVE, [], [], [], []];
    const dateOverrides = [{ start: '2026-12-02T10:00:00.000Z', end: '2026-12-02T11:30:00.000Z' }];
    await patch(`/v2/atoms/schedules/${id}`, { name: 'Ours', schedule: week, dateOverrides }, { token });
    const { body } = await get(`/v2/schedules/${id}`, { token });
    expect(body.data).toMatchObject({
      name: 'Ours',
      availability: [{ days: ['Monday', 'Tuesday'], startTime: '09:00', endTime: '17:00' }],
      overrides: [{ date: '2026-12-02', startTime: '10:00', endTime: '11:30' }],
    });
    const copy = await post(`/v2/atoms/schedules/${id}/duplicate`, {}, { token });
    expect([copy.status, copy.body.data.schedule.name]).toEqual([201, 'Ours (Copy)']);
  });

  it('keeps its hours where no name is sent', async () => {
    const { get, patch, token, sandbox } = talk();
    const before = await get('/v2/schedules/default', { token });
    await patch(
      `/v2/atoms/schedules/${before.body.data.id}`,
      { schedule: [[], [], [], [], [], [], []] },
      { token },
    );
    expect((await get('/v2/schedules/default', { token })).body).toEqual(before.body);
    expect(sandbox.requests.at(1)?.status).toBe(200);
  });

  it('is nobody else’s to write', async () => {
    const { patch, token } = talk();
    expect((await patch('/v2/atoms/schedules/999', { name: 'x' }, { token })).status).toBe(401);
    expect((await patch('/v2/atoms/schedules/1', { name: 'x' })).status).toBe(401);
  });
});

describe('a booking of the older version', () => {
  it('is made, moved and cancelled, and the present version sees it', async () => {
    const { get, post } = talk();
    const made = await post('/v2/bookings', wish(), OLD);
    expect([made.status, made.body.data.status, made.body.data.iCalSequence]).toEqual([201, 'ACCEPTED', 0]);
    const { uid } = made.body.data;
    expect((await get(`/v2/bookings/${uid}`)).body.data).toMatchObject({ start: FREE, status: 'accepted' });
    const again = wish({ start: '2026-11-24T11:00:00.000Z', rescheduleUid: uid });
    const moved = await post('/v2/bookings', again, OLD);
    expect(moved.body.data).toMatchObject({ fromReschedule: uid, iCalSequence: 1 });
    const cancelled = await post(`/v2/bookings/${moved.body.data.uid}/cancel`, {}, OLD);
    expect([cancelled.status, cancelled.body.data.success]).toEqual([201, true]);
    const { body } = await get(`/v2/bookings/${moved.body.data.uid}`, OLD);
    expect([body.data.status, body.data.rescheduled]).toEqual(['CANCELLED', null]);
  });

  it('is not kept where it was only tried, and is refused all the same', async () => {
    const { get, post, sandbox } = talk();
    const tried = await post('/v2/bookings', wish({ _isDryRun: true }), OLD);
    expect([tried.status, tried.body.data.isDryRun]).toEqual([201, true]);
    expect((await get(`/v2/bookings/${tried.body.data.uid}`)).status).toBe(404);
    const series = await post('/v2/bookings/recurring', [wish({ _isDryRun: true })], OLD);
    expect([series.status, series.body.data[0].isDryRun]).toEqual([201, true]);
    expect(await sandbox.emails()).toEqual([]);
    const taken = { start: '2026-11-24T10:00:00Z', _isDryRun: true };
    expect((await post('/v2/bookings', wish(taken), OLD)).status).toBe(400);
    const made = await post('/v2/bookings', wish(), OLD);
    expect([made.status, made.body.data.isDryRun]).toEqual([201, false]);
  });

  it.each<[string, object, string]>([
    ['a time that somebody has', { start: '2026-11-24T10:00:00Z' }, 'no_available_users_found_error'],
    ['an end that is no length of it', { end: '2026-11-24T09:10:00Z' }, 'Invalid event length'],
  ])('is refused for %s, by code', async (_name, more, message) => {
    const { status, body } = await talk().post('/v2/bookings', wish(more), OLD);
    expect([status, body.error.code, body.error.message]).toEqual([400, 'HttpException', message]);
  });
});

describe('an event type of the older shapes', () => {
  it('has a page for everybody and an editor for its owner', async () => {
    const { get, token } = talk();
    const path = '/v2/event-types/2';
    expect((await get(path, OLD)).status).toBe(403);
    const { body } = await get(path, { ...OLD, token });
    const { slug, length, users } = body.data.eventType;
    const page = await get(`/v2/event-types/${users[0].username}/public`, OLD);
    expect(page.body.data).toContainEqual(expect.objectContaining({ id: 2, slug, length }));
  });
});
