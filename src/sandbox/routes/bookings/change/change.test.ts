import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../../testing/talk.js';

const BOOKING = { eventTypeId: 2, start: FREE, attendee: ADA };
const NOT_AVAILABLE = 'User either already has booking at this time or is not available';

describe('a change of a booking', () => {
  const booked = async () => {
    const all = talk();
    const { uid } = (await all.post('/v2/bookings', BOOKING)).body.data;
    return { ...all, uid, path: `/v2/bookings/${uid}` };
  };

  it('to another time makes a new booking, and ends the old one', async () => {
    const { post, get, path, uid } = await booked();
    const asked = { start: '2026-11-24T11:00:00Z', reschedulingReason: 'Later', rescheduledBy: ADA.email };
    const { status, body } = await post(`${path}/reschedule`, asked);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      status: 'accepted',
      start: '2026-11-24T11:00:00.000Z',
      rescheduledFromUid: uid,
      reschedulingReason: 'Later',
      bookingFieldsResponses: { rescheduledReason: 'Later' },
    });
    expect((await get(path)).body.data).toMatchObject({
      status: 'cancelled',
      rescheduledToUid: body.data.uid,
    });
    expect((await post(`${path}/reschedule`, asked)).body.error.message).toContain(
      `rescheduled already to booking with uid=${body.data.uid}`,
    );
  });

  it('goes to one of two times that are asked for at once', async () => {
    const { post, path } = await booked();
    const moves = ['11:00', '12:00'].map((time) =>
      post(`${path}/reschedule`, { start: `2026-11-24T${time}:00Z` }),
    );
    expect((await Promise.all(moves)).map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  it('may stay within its own time, and not go where somebody is', async () => {
    const { post, path } = await booked();
    expect((await post(`${path}/reschedule`, { start: '2026-11-24T10:00:00Z' })).body.error.message).toBe(
      NOT_AVAILABLE,
    );
    expect((await post(`${path}/reschedule`, { start: '2026-11-24T09:10:00Z' })).status).toBe(201);
  });

  it('cancels it once, and frees its time', async () => {
    const { post, path, uid } = await booked();
    const cancelled = await post(`${path}/cancel`, { cancellationReason: 'Better' });
    expect([cancelled.status, cancelled.body.data]).toMatchObject([
      200,
      { status: 'cancelled', cancellationReason: 'Better' },
    ]);
    expect((await post(`${path}/cancel`, {})).body.error.message).toContain(
      `booking with uid=${uid} because it has been cancelled already`,
    );
    expect((await post('/v2/bookings', BOOKING)).status).toBe(201);
    expect((await post('/v2/bookings/nope/cancel', {})).body.error.message).toBe(
      'Booking with uid=nope not found',
    );
  });

  it('marks who did not come, after it has begun, for the host alone', async () => {
    const { post, path, token, sandbox, secret } = await booked();
    const absent = { attendees: [{ email: ADA.email, absent: true }] };
    expect((await post(`${path}/mark-absent`, absent, { token })).status).toBe(400);
    sandbox.setNow('2026-11-24T09:30:00Z');
    const fresh = async (id: number) =>
      (
        await post(`/v2/oauth-clients/${sandbox.demo.clientId}/users/${id}/force-refresh`, undefined, {
          headers: secret,
        })
      ).body.data.accessToken;
    const marked = await post(`${path}/mark-absent`, absent, { token: await fresh(2) });
    expect(marked.body.data.attendees[0].absent).toBe(true);
    expect((await post(`${path}/mark-absent`, { host: true }, { token: await fresh(3) })).status).toBe(403);
  });

  it('is offered to calendars, for who is in it', async () => {
    const { get, path, token, post, sandbox, secret } = await booked();
    const { body } = await get(`${path}/calendar-links`, { token });
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual([
      'googleCalendar',
      'microsoftOffice',
      'microsoftOutlook',
      'ics',
    ]);
    expect(body.data[0].link).toContain('dates=20261124T090000Z/20261124T093000Z');
    expect(decodeURIComponent(body.data[3].link)).toContain(
      'DTSTART:20261124T090000Z\r\nLOCATION:14 Chapel Lane\\, Leeds LS6',
    );
    const stranger = await post(
      `/v2/oauth-clients/${sandbox.demo.clientId}/users/3/force-refresh`,
      undefined,
      { headers: secret },
    );
    expect((await get(`${path}/calendar-links`, { token: stranger.body.data.accessToken })).status).toBe(404);
  });
});
