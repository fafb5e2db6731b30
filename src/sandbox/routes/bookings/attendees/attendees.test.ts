import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../../testing/talk.js';

const BEN = { email: 'ben@example.com' };
const CARA = { name: 'Cara', timeZone: 'Europe/Rome', email: 'cara@example.com' };

/** A booking of the clinic's first host by Ada, and how its host asks about it. */
async function booked(more: object = {}) {
  const { post, get, remove, token, sandbox, secret } = talk();
  const { body } = await post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA, ...more });
  const path = `/v2/bookings/${body.data.uid}`;
  const stranger = await post(`/v2/oauth-clients/${sandbox.demo.clientId}/users/3/force-refresh`, undefined, {
    headers: secret,
  });
  return { post, get, remove, path, booking: body.data, token, strange: stranger.body.data.accessToken };
}

const emails = (people: { email: string }[]) => people.map(({ email }) => email);

describe('guests', () => {
  it('are added in the zone of the host, and keep what they say of themselves', async () => {
    const { post, get, path, token, booking } = await booked();
    const { status, body } = await post(`${path}/guests`, { guests: [BEN, CARA] }, { token });
    expect(status).toBe(200);
    const { timeZone } = booking.hosts[0];
    expect(body.data.attendees.slice(1)).toEqual([
      { name: '', ...BEN, timeZone, language: 'en', absent: false },
      { ...CARA, language: 'en', absent: false },
    ]);
    expect(body.data.guests).toEqual([BEN.email, CARA.email]);
    expect((await get(path)).body.data).toEqual(body.data);
  });

  it('are each there once, however they are written', async () => {
    const { post, path, token } = await booked();
    const added = await post(
      `${path}/guests`,
      { guests: [BEN, { email: 'BEN+two@example.com' }, { email: ADA.email }] },
      { token },
    );
    expect(added.body.data.attendees).toHaveLength(2);
    const again = await post(`${path}/guests`, { guests: [BEN] }, { token });
    expect([again.status, again.body.error]).toEqual([
      400,
      { code: 'TRPCError', message: 'emails_must_be_unique_valid' },
    ]);
  });

  it('are ten at a time and thirty in all', async () => {
    const { post, path, token } = await booked();
    const some = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({ email: `guest${from + index}@example.com` }));
    const add = (guests: object[]) => post(`${path}/guests`, { guests }, { token });
    expect((await add(some(0, 11))).body.error.details.errors[0].constraints).toEqual({
      arrayMaxSize: 'Cannot add more than 10 guests at a time',
    });
    for (const from of [0, 10]) expect((await add(some(from, 10))).status).toBe(200);
    expect((await add(some(20, 10))).body.error.message).toBe(
      'Cannot add 10 guests. This booking already has 21 attendees. Maximum total guests allowed is 30. You can add up to 9 more guests.',
    );
  });

  it('are not welcome from strangers, nor where the event type takes none', async () => {
    const { post, path, token, strange } = await booked();
    const refused = await post(`${path}/guests`, { guests: [BEN] }, { token: strange });
    expect([refused.status, refused.body.error.message]).toEqual([403, 'you_do_not_have_permission']);
    const { patch, post: write, token: host } = talk();
    await patch('/v2/event-types/2', { disableGuests: true }, { token: host });
    const { uid } = (await write('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA })).body.data;
    const off = await write(`/v2/bookings/${uid}/guests`, { guests: [BEN] }, { token: host });
    expect(off.body.error.message).toContain('The guests field is disabled for event type');
    expect((await post('/v2/bookings/nope/guests', { guests: [BEN] }, { token })).status).toBe(404);
  });
});

describe('attendees', () => {
  it('are listed and read by a number that stays', async () => {
    const { get, path, token } = await booked({ guests: [BEN.email] });
    const { body } = await get(`${path}/attendees`, { token });
    expect(emails(body.data)).toEqual([ADA.email, BEN.email]);
    for (const attendee of body.data) {
      expect((await get(`${path}/attendees/${attendee.id}`, { token })).body.data).toEqual(attendee);
    }
    expect((await get(`${path}/attendees/999`, { token })).status).toBe(404);
  });

  it('come and go, and nobody gets the number of who has gone', async () => {
    const { get, post, remove, path, token, booking } = await booked({ guests: [BEN.email] });
    const [, ben] = (await get(`${path}/attendees`, { token })).body.data;
    const gone = await remove(`${path}/attendees/${ben.id}`, undefined, { token });
    expect([gone.status, gone.body.data]).toEqual([
      200,
      { id: ben.id, bookingId: booking.id, name: '', ...BEN, timeZone: ben.timeZone },
    ]);
    const came = await post(`${path}/attendees`, CARA, { token });
    expect([came.status, came.body.data]).toMatchObject([201, { ...CARA, bookingId: booking.id }]);
    expect(came.body.data.id).not.toBe(ben.id);
    const { attendees, guests } = (await get(path)).body.data;
    expect([emails(attendees), guests]).toEqual([[ADA.email, CARA.email], [CARA.email]]);
  });

  it('keep who booked', async () => {
    const { get, remove, path, token } = await booked();
    const [ada] = (await get(`${path}/attendees`, { token })).body.data;
    expect((await remove(`${path}/attendees/${ada.id}`, undefined, { token })).status).toBe(400);
    expect((await get(path)).body.data.attendees).toHaveLength(1);
  });

  it('are nobody else’s concern', async () => {
    const { get, post, path, strange } = await booked();
    const refused = await get(`${path}/attendees`, { token: strange });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toMatch(/^BookingPbacGuard - user with id=3 does not have access/);
    expect((await post(`${path}/attendees`, CARA, { token: strange })).status).toBe(403);
    expect((await get(`${path}/attendees`)).status).toBe(403);
  });
});
