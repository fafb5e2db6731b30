import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../../testing/talk.js';

async function booked() {
  const all = talk();
  const { body } = await all.post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA });
  const stranger = await all.post(
    `/v2/oauth-clients/${all.sandbox.demo.clientId}/users/3/force-refresh`,
    undefined,
    { headers: all.secret },
  );
  return {
    ...all,
    path: `/v2/bookings/${body.data.uid}`,
    strange: stranger.body.data.accessToken as string,
  };
}

describe('the place of a booking', () => {
  it.each([
    [{ type: 'address', address: '1 Elm Row' }, '1 Elm Row'],
    [{ type: 'link', link: 'https://meet.example/ada' }, 'https://meet.example/ada'],
    [{ type: 'attendeePhone', phone: '+37120993151' }, '+37120993151'],
    [{ type: 'attendeeDefined', location: 'The park' }, 'The park'],
  ])('becomes %o', async (location, shown) => {
    const { patch, get, path, token } = await booked();
    const { status, body } = await patch(`${path}/location`, { location }, { token });
    expect([status, body.data.location]).toEqual([200, shown]);
    expect((await get(path)).body.data.location).toBe(shown);
  });

  it('becomes a room of its own, which the booking then refers to', async () => {
    const { patch, get, path, token, strange } = await booked();
    expect((await get(`${path}/references`, { token })).body.data).toEqual([]);
    const location = { type: 'integration', integration: 'cal-video' };
    const { body } = await patch(`${path}/location`, { location }, { token });
    expect(body.data.location).toMatch(/\/video\/[^/]+$/);
    const references = async (query = '') => (await get(`${path}/references${query}`, { token })).body.data;
    expect(await references()).toMatchObject([{ type: 'daily_video', destinationCalendarId: null }]);
    expect(await references('?type=daily_video')).toHaveLength(1);
    expect(await references('?type=google_calendar')).toEqual([]);
    expect((await get(`${path}/references`, { token: strange })).status).toBe(400);
  });

  it('is changed by nobody but the host, and not to an app that is not connected', async () => {
    const { patch, path, token, strange } = await booked();
    const location = { type: 'integration', integration: 'zoom' };
    expect((await patch(`${path}/location`, { location }, { token })).body.error.message).toBe(
      'Video integration "zoom" is not connected. Please connect the integration in your settings first.',
    );
    expect((await patch(`${path}/location`, { location }, { token: strange })).status).toBe(403);
    expect((await patch(`${path}/location`, { location: { type: 'link' } }, { token })).status).toBe(400);
  });
});

describe('the host of a booking', () => {
  it('asks for another time once, which frees this one', async () => {
    const { post, get, path, token, strange } = await booked();
    const ask = (by: string) =>
      post(
        `${path}/request-reschedule`,
        { rescheduleReason: 'I am ill' },
        { token: by, version: '2026-02-25' },
      );
    expect((await ask(strange)).status).toBe(403);
    expect((await ask(token)).body).toEqual({ status: 'success' });
    expect((await get(path)).body.data).toMatchObject({
      status: 'cancelled',
      cancellationReason: 'I am ill',
    });
    expect((await ask(token)).status).toBe(400);
    expect((await post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA })).status).toBe(201);
  });

  it('has nobody to give it to, where no team hosts', async () => {
    const { post, path, token, strange } = await booked();
    const refusal = async (below: string, by = token) => {
      const { status, body } = await post(`${path}/${below}`, {}, { token: by });
      return [status, body.error.message];
    };
    expect(await refusal('reassign')).toEqual([
      400,
      "Can't reassign the booking because no other host is available at that time.",
    ]);
    expect(await refusal('reassign/3')).toEqual([
      400,
      expect.stringContaining('User with id=3 is not a valid Round Robin host'),
    ]);
    expect(await refusal('reassign/999')).toEqual([404, 'User with id=999 was not found in the database']);
    expect(await refusal('reassign', strange)).toEqual([
      403,
      'You do not have permission to reassign this booking',
    ]);
  });
});
