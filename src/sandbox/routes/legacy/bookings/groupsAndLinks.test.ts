import { describe, expect, it } from 'vitest';
import { groupAndLinks } from '../../../../../test/support/worlds.js';
import { legacyBooking } from '../../../../contract/bookings/legacy/legacyBookings.schema.js';
import { FREE, talk } from '../../../testing/talk.js';

const OLD = { version: '2024-04-15' };
const TUESDAY = 'startTime=2026-11-24T00:00:00Z&endTime=2026-11-25T00:00:00Z';

const wish = (more: object = {}) => ({
  start: FREE,
  eventTypeId: 0,
  eventTypeSlug: 'dynamic',
  user: 'ana+ben',
  responses: { name: 'Ada Byron', email: 'ada@example.com' },
  timeZone: 'Europe/Paris',
  language: 'en',
  metadata: {},
  ...more,
});

/** Event types by number: 1 is open, 2 quiet, 3 Ben's call. */
const stage = () => {
  const all = talk({ world: groupAndLinks });
  const book = (more: object = {}) => all.post('/v2/bookings', wish(more), OLD);
  const starts = async (query: string): Promise<string[]> => {
    const { body } = await all.get(`/v2/slots/available?${query}&${TUESDAY}`, OLD);
    return (body.data.slots['2026-11-24'] ?? []).map(({ time }: { time: string }) => time);
  };
  /** Users are numbered after the owner of the platform. */
  const tokenOf = async (userId: number): Promise<string> => {
    const path = `/v2/oauth-clients/clgroup/users/${userId}/force-refresh`;
    return (await all.post(path, {}, { headers: all.secret })).body.data.accessToken;
  };
  return { ...all, book, starts, tokenOf };
};

const GROUP = 'usernameList[]=ana&usernameList[]=ben&eventTypeSlug=dynamic';

describe('slots of several people, in the older version', () => {
  it('are those of the present one', async () => {
    const { get, starts, book } = stage();
    await book({ eventTypeId: 3 });
    const { body } = await get(
      '/v2/slots?usernames=ana,ben&organizationSlug=group&start=2026-11-24&end=2026-11-24&duration=60',
    );
    const present = body.data['2026-11-24'].map(({ start }: { start: string }) => start);
    expect(present[0]).toBe('2026-11-24T10:00:00.000Z');
    expect(await starts(`${GROUP}&duration=60`)).toEqual(present);
    expect(await starts(`eventTypeId=0&${GROUP}&duration=60`)).toEqual(present);
  });

  it.each([
    ['nobody', 404, 'User with username nobody not found'],
    ['cleo', 401, 'Some of the users in this group do not allow dynamic booking'],
  ])('are refused with %s among them, in both versions', async (name, status, message) => {
    const { get } = stage();
    const old = await get(`/v2/slots/available?${GROUP}&usernameList[]=${name}&${TUESDAY}`, OLD);
    expect([old.status, old.body.error.message]).toEqual([status, message]);
    const present = await get(
      `/v2/slots?usernames=ana,ben,${name}&organizationSlug=group&start=2026-11-24&end=2026-11-24`,
    );
    expect([present.status, present.body.error.message]).toEqual([status, message]);
  });
});

describe('a dynamic group', () => {
  it('is booked with all of its people, the first one as the organizer', async () => {
    const { get, book, starts, tokenOf } = stage();
    const { status, body } = await book({ end: '2026-11-24T10:00:00.000Z' });
    expect(status).toBe(201);
    expect(legacyBooking.parse(body.data)).toMatchObject({
      title: 'Group Meeting between Ana Silva and Ada Byron',
      startTime: FREE,
      endTime: '2026-11-24T10:00:00.000Z',
      status: 'ACCEPTED',
      eventTypeId: null,
      dynamicEventSlugRef: 'dynamic',
      dynamicGroupSlugRef: 'ana+ben',
      user: { username: 'ana' },
      attendees: [{ name: 'Ada Byron' }, { name: 'Ben Okafor' }],
    });
    expect(await starts('eventTypeId=3')).not.toContain(FREE);
    expect(await starts('eventTypeId=1')).not.toContain(FREE);
    for (const userId of [2, 3]) {
      const mine = await get('/v2/bookings', { token: await tokenOf(userId) });
      expect(mine.body.data).toEqual([
        expect.objectContaining({ uid: body.data.uid, eventTypeId: null, eventType: null }),
      ]);
    }
  });

  it('is booked by somebody who is reached by phone alone', async () => {
    const { book } = stage();
    const responses = { name: 'Ada Byron', email: '', attendeePhoneNumber: '+37120993151' };
    const { body } = await book({ responses });
    expect(body.data.attendees[0]).toMatchObject({
      email: '37120993151@sms.cal.com',
      phoneNumber: '+37120993151',
    });
  });

  it.each<[string, object]>([
    ['a list of names', { user: ['ana', 'ben'] }],
    ['names with blanks between them', { user: 'ana ben' }],
  ])('is also named by %s', async (_name, more) => {
    const { body } = await stage().book(more);
    expect(body.data.dynamicGroupSlugRef).toBe('ana+ben');
  });

  it('is refused by code once its time is gone, and by another when only some of them have lost it', async () => {
    const { book } = stage();
    const afternoon = { start: '2026-11-24T14:00:00.000Z' };
    await book({ eventTypeId: 3, ...afternoon });
    const some = await book(afternoon);
    expect([some.status, some.body.error.message]).toEqual([400, 'fixed_hosts_unavailable_for_booking']);
    expect((await book()).status).toBe(201);
    const again = await book();
    expect([again.status, again.body.error.message]).toEqual([400, 'no_available_users_found_error']);
  });

  it('is moved, keeps its people and takes the length that is asked for', async () => {
    const { get, book, starts } = stage();
    const { uid } = (await book()).body.data;
    const later = { start: '2026-11-24T11:00:00.000Z', end: '2026-11-24T12:30:00.000Z' };
    const { status, body } = await book({ ...later, rescheduleUid: uid });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      fromReschedule: uid,
      endTime: later.end,
      dynamicGroupSlugRef: 'ana+ben',
    });
    expect(await starts('eventTypeId=3')).toContain(FREE);
    expect(await starts('eventTypeId=3')).not.toContain('2026-11-24T12:00:00.000Z');
    const cancelled = await get(`/v2/bookings/${uid}`);
    expect(cancelled.body.data).toMatchObject({ status: 'cancelled', rescheduledToUid: body.data.uid });
  });

  it('is only tried with a dry run', async () => {
    const { book, get } = stage();
    const { status, body } = await book({ _isDryRun: true });
    expect([status, body.data.isDryRun]).toEqual([201, true]);
    expect((await get(`/v2/bookings/${body.data.uid}`)).status).toBe(404);
    expect((await book()).status).toBe(201);
  });

  it.each<[string, object, number, string]>([
    ['somebody nobody knows', { user: 'ana+nobody' }, 404, 'User with username nobody not found'],
    [
      'somebody who is booked alone only',
      { user: 'ana+cleo' },
      400,
      'Some of the users in this group do not allow dynamic booking',
    ],
    ['a length that no group has', { end: '2026-11-24T09:20:00.000Z' }, 400, 'Invalid event length'],
    ['nobody named', { user: undefined }, 404, 'Event type with id 0 not found.'],
  ])('is refused with %s', async (_name, more, status, message) => {
    const { book } = stage();
    const refused = await book(more);
    expect([refused.status, refused.body.error.message]).toEqual([status, message]);
  });
});

describe('a private link', () => {
  const byLink = (hashedLink: string, more: object = {}) => ({
    eventTypeId: 2,
    hashedLink,
    hasHashedBookingLink: true,
    ...more,
  });
  const LATER = { start: '2026-11-24T11:00:00.000Z' };

  it('leads to an event type that is on no page', async () => {
    const { get, starts } = stage();
    const page = await get('/v2/event-types?username=ana');
    expect(page.body.data.map(({ slug }: { slug: string }) => slug)).toEqual(['open']);
    const named = await get('/v2/event-types?username=ana&eventSlug=quiet');
    expect(named.body.data).toEqual([expect.objectContaining({ id: 2, hidden: true })]);
    expect(await starts('eventTypeId=2')).toContain(FREE);
  });

  it('for one is used up by one booking, which can be moved all the same', async () => {
    const { book, get, token } = stage();
    const link = async () => {
      const { body } = await get('/v2/event-types/2/private-links', { ...OLD, token });
      return body.data[0];
    };
    expect((await book(byLink('for-one', { _isDryRun: true }))).status).toBe(201);
    expect(await link()).toMatchObject({ usageCount: 0, isExpired: false });
    const made = await book(byLink('for-one'));
    expect(made.status).toBe(201);
    expect(await link()).toMatchObject({ usageCount: 1, isExpired: true });
    const again = await book(byLink('for-one', LATER));
    expect([again.status, again.body.error.message]).toEqual([400, 'private_link_expired']);
    const moved = await book(byLink('for-one', { ...LATER, rescheduleUid: made.body.data.uid }));
    expect(moved.status).toBe(201);
  });

  it('for one books one of two who use it at the same moment', async () => {
    const { book, get, token } = stage();
    const answers = await Promise.all([book(byLink('for-one')), book(byLink('for-one', LATER))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
    const late = answers.find(({ status }) => status === 400);
    expect(late?.body.error.message).toBe('private_link_expired');
    const { body } = await get('/v2/event-types/2/private-links', { ...OLD, token });
    expect(body.data[0]).toMatchObject({ usageCount: 1, isExpired: true });
  });

  it('is not used up by what was refused', async () => {
    const { book } = stage();
    await book({ eventTypeId: 1 });
    expect((await book(byLink('for-one'))).status).toBe(400);
    expect((await book(byLink('for-one', LATER))).status).toBe(201);
  });

  it('is good until its time, however often', async () => {
    const { book, sandbox } = stage();
    expect((await book(byLink('for-november'))).status).toBe(201);
    expect((await book(byLink('for-november', LATER))).status).toBe(201);
    sandbox.setNow('2026-12-01T00:00:00Z');
    const late = await book(byLink('for-november', { start: '2026-12-02T11:00:00.000Z' }));
    expect([late.status, late.body.error.message]).toEqual([400, 'private_link_expired']);
  });

  it.each<[string, object]>([
    ['nobody has made', byLink('made-up')],
    ['belongs to another event type', byLink('for-one', { eventTypeId: 1 })],
  ])('that %s is refused', async (_name, more) => {
    const { status, body } = await stage().book(more);
    expect([status, body.error.message]).toEqual([400, 'private_link_expired']);
  });

  it('counts only where it is said that it does', async () => {
    const { book } = stage();
    expect((await book(byLink('made-up', { hasHashedBookingLink: false }))).status).toBe(201);
  });
});
