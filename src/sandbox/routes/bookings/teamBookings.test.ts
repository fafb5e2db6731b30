import { describe, expect, it } from 'vitest';
import { ADA } from '../../testing/talk.js';
import { teamStage } from '../../testing/teamStage.js';

/** Times of a Tuesday at which both hosts work. */
const TEN = '2026-11-24T10:00:00Z';
const ELEVEN = '2026-11-24T11:00:00Z';

async function stage() {
  const all = await teamStage();
  const { post, get, una, ben } = all;
  const book = (eventTypeId: number, start = TEN, more: object = {}) =>
    post('/v2/bookings', { eventTypeId, start, attendee: ADA, ...more });
  const slots = async (query: string) => {
    const { body } = await get(`/v2/slots?start=2026-11-24&end=2026-11-24&${query}`);
    return (body.data['2026-11-24'] ?? []).map(({ start }: { start: string }) => start.slice(11, 16));
  };
  const bothHosts = { hosts: [{ userId: una.id }, { userId: ben.id }] };
  return { ...all, book, slots, bothHosts };
}
const nobodyElse = "Can't reassign the booking because no other host is available at that time.";

describe('a booking with all of a team', () => {
  it('is the first host’s, bears the team’s name, and takes everybody’s time', async () => {
    const { offer, book, slots, bothHosts, una, ben, post } = await stage();
    const { id } = await offer('collective', bothHosts);
    const { status, body } = await book(id);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      title: 'Intake between Front desk and Ada Byron',
      hosts: [{ id: una.id }],
      attendees: [{ email: ADA.email }, { name: 'Ben' }],
    });
    expect(await slots(`eventTypeId=${id}`)).not.toContain('10:00');
    const own = { title: 'Own', slug: 'own', lengthInMinutes: 30 };
    const bens = (await post('/v2/event-types', own, { token: ben.token })).body.data;
    expect((await book(bens.id)).status).toBe(400);
  });

  it('is refused while one of them is booked elsewhere', async () => {
    const { offer, book, bothHosts, ben } = await stage();
    const alone = await offer('collective', { slug: 'alone', hosts: [{ userId: ben.id }] });
    const { id } = await offer('collective', bothHosts);
    await book(alone.id);
    expect((await book(id)).body.error.message).toBe(
      'One of the hosts either already has booking at this time or is not available',
    );
  });

  it('moves with all of them, and is found under its own name', async () => {
    const { offer, slots, bothHosts, post } = await stage();
    await offer('collective', bothHosts);
    const name = { teamSlug: 'front-desk', eventTypeSlug: 'intake', organizationSlug: 'northside-physio' };
    const made = await post('/v2/bookings', { ...name, start: TEN, attendee: ADA });
    const moved = await post(`/v2/bookings/${made.body.data.uid}/reschedule`, { start: ELEVEN });
    expect(moved.body.data.attendees).toHaveLength(2);
    const free = await slots(new URLSearchParams(name).toString());
    expect(free).toContain('10:00');
    expect(free).not.toContain('11:00');
    expect(
      (await post('/v2/bookings', { ...name, teamSlug: 'nobody', start: TEN, attendee: ADA })).body.error
        .message,
    ).toBe('Team with slug nobody not found');
  });

  it('needs hosts, and of a managed event type one of its copies', async () => {
    const { offer, book, slots, una } = await stage();
    const { id } = await offer('collective');
    expect(await slots(`eventTypeId=${id}`)).toEqual([]);
    expect((await book(id)).status).toBe(422);
    const [parent, copy] = await offer('managed', { slug: 'managed', hosts: [{ userId: una.id }] });
    expect((await book(parent.id)).status).toBe(400);
    expect((await book(copy.id)).body.data.title).toBe('Intake between Una and Ada Byron');
  });
});

describe('a booking of hosts who take turns', () => {
  it('goes to the highest priority that is free, then to the next', async () => {
    const { offer, book, slots, una, ben } = await stage();
    const { id } = await offer('roundRobin', {
      hosts: [
        { userId: una.id, priority: 'low' },
        { userId: ben.id, priority: 'high' },
      ],
    });
    const hosts = [await book(id), await book(id)].map(({ body }) => body.data.hosts[0].id);
    expect(hosts).toEqual([ben.id, una.id]);
    expect(await slots(`eventTypeId=${id}`)).not.toContain('10:00');
    expect((await book(id)).status).toBe(400);
  });

  it('goes round among those of one priority', async () => {
    const { offer, book, bothHosts, una, ben, sandbox } = await stage();
    const { id } = await offer('roundRobin', bothHosts);
    const hosts: number[] = [];
    for (const hour of ['10', '11', '12']) {
      sandbox.advance({ minutes: 1 });
      hosts.push((await book(id, `2026-11-24T${hour}:00:00Z`)).body.data.hosts[0].id);
    }
    expect(hosts).toEqual([una.id, ben.id, una.id]);
  });

  it('finds a host for each of two that are asked for at once', async () => {
    const { offer, book, bothHosts, una, ben } = await stage();
    const { id } = await offer('roundRobin', bothHosts);
    const both = await Promise.all([book(id), book(id)]);
    expect(both.map(({ body }) => body.data.hosts[0].id).sort()).toEqual([una.id, ben.id].sort());
  });

  it('keeps its host when it moves, where the event type says so', async () => {
    const { offer, book, bothHosts, post, ben, una } = await stage();
    const { id } = await offer('roundRobin', { ...bothHosts, rescheduleWithSameRoundRobinHost: true });
    await book(id);
    const second = (await book(id)).body.data;
    expect(second.hosts[0].id).toBe(ben.id);
    const moved = await post(`/v2/bookings/${second.uid}/reschedule`, { start: ELEVEN });
    expect(moved.body.data).toMatchObject({
      hosts: [{ id: ben.id }],
      title: 'Intake between Ben and Ada Byron',
    });
    expect(una.id).not.toBe(ben.id);
  });

  it('is handed over to who is free, or to whoever is named', async () => {
    const { offer, book, bothHosts, post, una, ben } = await stage();
    const { id } = await offer('roundRobin', bothHosts);
    const { uid } = (await book(id)).body.data;
    const asBen = { token: ben.token };
    const handed = await post(`/v2/bookings/${uid}/reassign`, {}, asBen);
    expect(handed.body.data).toMatchObject({ bookingUid: uid, reassignedTo: { id: ben.id, name: 'Ben' } });
    const back = await post(`/v2/bookings/${uid}/reassign/${una.id}`, {}, asBen);
    expect([back.status, back.body.data.reassignedTo.id]).toEqual([200, una.id]);
    await book(id);
    expect((await post(`/v2/bookings/${uid}/reassign`, {}, asBen)).body.error.message).toBe(nobodyElse);
    expect((await post(`/v2/bookings/${uid}/reassign/${ben.id}`, {}, asBen)).body.error.message).toBe(
      nobodyElse,
    );
    expect((await post(`/v2/bookings/${uid}/reassign/2`, {}, asBen)).body.error.message).toContain(
      'User with id=2 is not a valid Round Robin host',
    );
  });

  it('can be held as often as there are hosts', async () => {
    const { offer, post, bothHosts } = await stage();
    const { id } = await offer('roundRobin', bothHosts);
    const hold = (eventTypeId: number) => post('/v2/slots/reservations', { eventTypeId, slotStart: TEN });
    expect([(await hold(id)).status, (await hold(id)).status]).toEqual([201, 201]);
    expect((await hold(id)).body.error.message).toContain('no available hosts left');
    const all = await offer('collective', { ...bothHosts, slug: 'all' });
    expect([(await hold(all.id)).status, (await hold(all.id)).status]).toEqual([201, 422]);
    const none = await offer('collective', { slug: 'none' });
    expect((await hold(none.id)).status).toBe(400);
  });

  it('may be asked for among some of them', async () => {
    const { offer, book, bothHosts, slots, una, ben } = await stage();
    const { id } = await offer('roundRobin', { ...bothHosts, rrHostSubsetEnabled: true });
    const made = await book(id, TEN, { rrHostSubsetIds: [ben.id] });
    expect(made.body.data.hosts[0].id).toBe(ben.id);
    expect(await slots(`eventTypeId=${id}&rrHostSubsetIds=${ben.id}`)).not.toContain('10:00');
    expect(await slots(`eventTypeId=${id}&rrHostSubsetIds=${una.id}`)).toContain('10:00');
  });
});

describe('the bookings of a team', () => {
  it('are read and decided on by who keeps it', async () => {
    const { offer, book, get, post, path, una, ben, asClient, teamId } = await stage();
    const confirmationPolicy = { type: 'always', blockUnconfirmedBookingsInBooker: false };
    const { id } = await offer('collective', { hosts: [{ userId: una.id }], confirmationPolicy });
    const { uid, status } = (await book(id)).body.data;
    expect(status).toBe('pending');
    const asBen = { token: ben.token };
    const uids = async (from: string, as: object) =>
      (await get(from, as)).body.data.map((booking: { uid: string }) => booking.uid);
    expect(await uids(`/v2/teams/${teamId}/bookings`, asBen)).toEqual([uid]);
    expect(await uids(`${path}/bookings?eventTypeId=${id}`, asClient)).toEqual([uid]);
    expect(await uids(`/v2/organizations/1/bookings?teamId=${teamId}`, asClient)).toEqual([uid]);
    expect(await uids(`/v2/organizations/1/users/${una.id}/bookings`, asClient)).toEqual([uid]);
    expect(await uids(`/v2/organizations/1/bookings?userIds=${ben.id}`, asClient)).toEqual([]);
    expect(await uids('/v2/bookings', asBen)).toEqual([]);
    expect(await uids(`/v2/bookings?teamId=${teamId}`, asBen)).toEqual([uid]);
    expect((await get(`/v2/teams/${teamId}/bookings`, { token: una.token })).status).toBe(403);
    expect((await post(`/v2/bookings/${uid}/confirm`, {}, asBen)).body.data.status).toBe('accepted');
    const room = await get(`${path}/bookings/${uid}/references`, asClient);
    expect(room.body.data).toMatchObject([{ type: 'daily_video', eventUid: uid }]);
  });
});
