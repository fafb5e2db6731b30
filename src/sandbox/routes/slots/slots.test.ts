import { describe, expect, it } from 'vitest';
import { FREE, talk } from '../../testing/talk.js';

const TUESDAY = 'start=2026-11-24&end=2026-11-24';

describe('slots', () => {
  it('are named by day in the asked zone, in UTC without one', async () => {
    const { get } = talk();
    const utc = await get(`/v2/slots?eventTypeSlug=follow-up&username=theo&${TUESDAY}`);
    expect(utc.status).toBe(404);
    const slots = async (query: string) =>
      (await get(`/v2/slots?eventTypeSlug=remote-session&username=theo&${query}`)).body.data;
    expect((await slots(TUESDAY))['2026-11-24'][0]).toEqual({ start: '2026-11-24T13:00:00.000Z' });
    const local = await slots(`${TUESDAY}&timeZone=America/New_York&format=range`);
    expect(local['2026-11-24'][0]).toEqual({
      start: '2026-11-24T08:00:00.000-05:00',
      end: '2026-11-24T09:00:00.000-05:00',
    });
  });

  it('are those of a group when all of its people are free, for half an hour or as long as asked', async () => {
    const { get } = talk();
    const starts = async (usernames: string, more = '') => {
      const { body } = await get(
        `/v2/slots?usernames=${usernames}&organizationSlug=clinic&${TUESDAY}${more}`,
      );
      return (body.data['2026-11-24'] ?? []).map(({ start }: { start: string }) => start.slice(11, 16));
    };
    expect(await starts('theo,hannah')).toEqual(['13:30', '14:00', '14:30', '15:00', '16:30', '17:00']);
    expect(await starts('theo,hannah', '&duration=60')).toEqual(['14:00']);
    const { status, body } = await get(`/v2/slots?usernames=theo,nobody&organizationSlug=clinic&${TUESDAY}`);
    expect([status, body.error.message]).toEqual([404, 'User with username nobody not found']);
  });

  it('lack what is booked and what is held, until the hold runs out', async () => {
    const { get, post, sandbox } = talk();
    const starts = async () => {
      const { body } = await get(`/v2/slots?eventTypeId=2&${TUESDAY}`);
      return (body.data['2026-11-24'] ?? []).map(({ start }: { start: string }) => start);
    };
    expect(await starts()).toContain(FREE);
    expect(await starts()).not.toContain('2026-11-24T10:00:00.000Z');
    await post('/v2/slots/reservations', { eventTypeId: 2, slotStart: FREE });
    expect(await starts()).not.toContain(FREE);
    sandbox.advance({ minutes: 5 });
    expect(await starts()).toContain(FREE);
  });

  it('of several people are those at which all of them are free', async () => {
    const { get } = talk();
    const starts = async (query: string): Promise<string[]> => {
      const { body } = await get(`/v2/slots?${query}&organizationSlug=northside&${TUESDAY}`);
      return (body.data['2026-11-24'] ?? []).map(({ start }: { start: string }) => start);
    };
    const together = await starts('usernames=hannah,theo&duration=60');
    expect(together.length).toBeGreaterThan(0);
    const hour = 3_600_000;
    const booked = Date.parse('2026-11-24T10:00:00Z');
    for (const start of together) {
      expect(Date.parse(start) + hour <= booked || Date.parse(start) >= booked + hour / 2).toBe(true);
    }
    expect(await starts('usernames[]=hannah&usernames[]=theo&duration=60')).toEqual(together);
    expect((await starts('usernames=hannah,theo')).length).toBeGreaterThan(together.length);
    const unknown = await get(`/v2/slots?usernames=hannah,nobody&organizationSlug=northside&${TUESDAY}`);
    expect([unknown.status, unknown.body.error.message]).toEqual([
      404,
      'User with username nobody not found',
    ]);
  });

  it.each<[string, string, number, string]>([
    [
      'nothing that is booked',
      TUESDAY,
      400,
      'usernames property is wrong,each value in usernames must be a string, The array must contain at least 2 elements., usernames must be an array , organizationSlug property is wrong,organizationSlug must be a string ',
    ],
    [
      'no start',
      'eventTypeId=2&end=2026-11-24',
      400,
      'start property is wrong,start must be a valid ISO 8601 date string ',
    ],
    [
      'an unknown zone',
      `eventTypeId=2&${TUESDAY}&timeZone=Mars/Base`,
      400,
      'timeZone property is wrong,timeZone must be a valid IANA time-zone ',
    ],
    [
      'an unknown format',
      `eventTypeId=2&${TUESDAY}&format=weird`,
      400,
      "format property is wrong,slotFormat must be either 'range' or 'time' ",
    ],
    [
      'a key that nobody knows',
      `eventTypeId=2&${TUESDAY}&foo=1`,
      400,
      'foo property is wrong,property foo should not exist ',
    ],
    [
      'an end before the start',
      'eventTypeId=2&start=2026-11-25&end=2026-11-23',
      400,
      "Invalid time range given - check the 'start' and 'end' query parameters.",
    ],
    ['an event type that is not there', `eventTypeId=99&${TUESDAY}`, 404, 'Event Type not found'],
    [
      'a user who is not there',
      `eventTypeSlug=x&username=nobody&${TUESDAY}`,
      404,
      'User with username nobody not found',
    ],
  ])('are refused with %s', async (_name, query, status, message) => {
    const answer = await talk().get(`/v2/slots?${query}`);
    expect([answer.status, answer.body.error.message]).toEqual([status, message]);
  });
});

describe('a hold', () => {
  const HELD = 'This time slot is already reserved by another user. Please choose a different time.';

  it('lasts five minutes and can be read by its uid', async () => {
    const { post, get } = talk();
    const { status, body } = await post('/v2/slots/reservations', { eventTypeId: 2, slotStart: FREE });
    expect([status, body.data]).toEqual([
      201,
      {
        eventTypeId: 2,
        slotStart: FREE,
        slotEnd: '2026-11-24T09:30:00.000Z',
        slotDuration: 30,
        reservationUid: body.data.reservationUid,
        reservationDuration: 5,
        reservationUntil: '2026-11-20T09:05:00.000Z',
      },
    ]);
    const { reservationDuration: _, ...rest } = body.data;
    expect((await get(`/v2/slots/reservations/${rest.reservationUid}`)).body.data).toEqual(rest);
    expect((await get('/v2/slots/reservations/nope')).body).toEqual({ status: 'success', data: null });
  });

  it('keeps others from the time, and lets them have what touches it', async () => {
    const { post } = talk();
    const hold = (slotStart: string) => post('/v2/slots/reservations', { eventTypeId: 2, slotStart });
    await hold(FREE);
    expect(await hold('2026-11-24T09:15:00Z')).toMatchObject({
      status: 422,
      body: { error: { message: HELD } },
    });
    expect((await hold('2026-11-24T09:30:00Z')).status).toBe(201);
  });

  it('moves to another time, but not over its own', async () => {
    const { post, patch } = talk();
    const { body } = await post('/v2/slots/reservations', { eventTypeId: 2, slotStart: FREE });
    const path = `/v2/slots/reservations/${body.data.reservationUid}`;
    expect((await patch(path, { eventTypeId: 2, slotStart: FREE })).body.error.message).toBe(HELD);
    const moved = await patch(path, { eventTypeId: 2, slotStart: '2026-11-24T11:00:00Z' });
    expect([moved.status, moved.body.data.slotStart]).toEqual([200, '2026-11-24T11:00:00.000Z']);
    expect((await patch('/v2/slots/reservations/nope', { eventTypeId: 2, slotStart: FREE })).status).toBe(
      404,
    );
  });

  it('is let go, once or twice', async () => {
    const { post, remove } = talk();
    const { body } = await post('/v2/slots/reservations', { eventTypeId: 2, slotStart: FREE });
    const path = `/v2/slots/reservations/${body.data.reservationUid}`;
    expect((await remove(path)).body).toEqual({ status: 'success' });
    expect((await remove(path)).body).toEqual({ status: 'success' });
    expect((await post('/v2/slots/reservations', { eventTypeId: 2, slotStart: FREE })).status).toBe(201);
  });

  it('of a booked time is refused', async () => {
    const { post } = talk();
    const { status, body } = await post('/v2/slots/reservations', {
      eventTypeId: 2,
      slotStart: '2026-11-24T10:00:00Z',
    });
    expect([status, body.error.message]).toEqual([
      422,
      "Can't reserve a slot if the event is already booked.",
    ]);
  });

  it('lasts as long as somebody says who is known', async () => {
    const { post, token } = talk();
    const asked = { eventTypeId: 2, slotStart: FREE, reservationDuration: 45 };
    expect((await post('/v2/slots/reservations', asked)).status).toBe(401);
    const { body } = await post('/v2/slots/reservations', asked, { token });
    expect(body.data.reservationUntil).toBe('2026-11-20T09:45:00.000Z');
  });

  it('has one of several lengths', async () => {
    const { post } = talk();
    const hold = (more: object) => post('/v2/slots/reservations', { slotStart: FREE, ...more });
    expect((await hold({ eventTypeId: 2, slotDuration: 60 })).body.error.message).toBe(
      "You passed 'slotDuration' but this event type is not a variable length event type.",
    );
    expect((await hold({ eventTypeId: 1, slotDuration: 20 })).body.error.message).toContain(
      'are: 30, 45, 60',
    );
    expect((await hold({ eventTypeId: 1, slotDuration: 60 })).body.data.slotDuration).toBe(60);
  });
});
