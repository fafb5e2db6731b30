import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../../testing/talk.js';

const OWN = 'hannah@gmail.example';
const WORK = 'work.hannah@group.calendar.google.com';
const DAY = 'from=2026-11-24&to=2026-11-24';
const LUNCH = {
  title: 'Lunch',
  start: { time: '2026-11-24T12:00:00Z', timeZone: 'Europe/London' },
  end: { time: '2026-11-24T13:00:00Z', timeZone: 'Europe/London' },
};

/** A host with an account at Google, connection 1, and one at Apple, connection 2. */
async function withAccounts() {
  const talking = talk();
  const { get, post, patch, remove, token } = talking;
  const { data } = (await get('/v2/calendars/google/connect', { token })).body;
  const state = encodeURIComponent(new URL(data.authUrl).searchParams.get('state') ?? '');
  await get(`/v2/calendars/google/save?code=${OWN}&state=${state}`);
  const apple = { username: 'hannah@apple.example', password: 'abcd-efgh-ijkl-mnop' };
  await post('/v2/calendars/apple/credentials', apple, { token });
  const at = (path: string) => `/v2/calendars/${path}`;
  return {
    ...talking,
    ask: (path: string) => get(at(path), { token }),
    write: (path: string, body: object = LUNCH) => post(at(path), body, { token }),
    change: (path: string, body: object) => patch(at(path), body, { token }),
    drop: (path: string) => remove(at(path), undefined, { token }),
    book: async () => {
      const { user, eventSlugs } = talking.sandbox.demo;
      const wanted = { eventTypeSlug: eventSlugs[0], username: user.username, start: FREE, attendee: ADA };
      const { uid } = (await post('/v2/bookings', wanted)).body.data;
      const references = await get(`/v2/bookings/${uid}/references?type=google_calendar`, { token });
      return { uid, eventUid: references.body.data[0].eventUid };
    },
  };
}

describe('connections', () => {
  it('are the accounts, by numbers that are texts', async () => {
    const { ask } = await withAccounts();
    expect((await ask('connections')).body.data).toEqual({
      connections: [
        { connectionId: '1', type: 'google', email: OWN },
        { connectionId: '2', type: 'apple', email: 'hannah@apple.example' },
      ],
    });
  });

  it.each([
    ['connections/abc/events?from=2026-11-24&to=2026-11-25', 400, 'Invalid connectionId'],
    ['connections/99/events?from=2026-11-24&to=2026-11-25', 404, 'Calendar connection not found'],
    [
      'connections/2/events?from=2026-11-24&to=2026-11-25',
      400,
      'Event operations for this connection are currently only available for Google Calendar',
    ],
    ['connections/1/events?from=2026-11-25&to=2026-11-24', 400, "'to' must not be before 'from'"],
    ['connections/1/events/none', 404, 'Event not found'],
    ['connections/1/freebusy?from=2026-11-25&to=2026-11-24', 400, "'to' must not be before 'from'"],
    ['google/freebusy?from=2026-11-25&to=2026-11-24', 400, "'to' must not be before 'from'"],
    [
      'office365/events?from=2026-11-24&to=2026-11-25',
      400,
      'List events is currently only available for Google Calendar. Office 365 and Apple support is coming soon.',
    ],
    ['google/events/none', 404, 'Booking reference not found'],
    ['google/event/none', 404, 'Booking reference not found'],
  ])('are not asked for %s', async (path, status, message) => {
    const { ask } = await withAccounts();
    const answer = await ask(path);
    expect([answer.status, answer.body.error.message]).toEqual([status, message]);
  });
});

describe('an event', () => {
  it('is written, found, changed and taken out', async () => {
    const { ask, change, drop, write } = await withAccounts();
    const guests = [{ email: 'ben@example.com', name: 'Ben' }];
    const written = await write('google/events', { ...LUNCH, attendees: guests });
    expect([written.status, written.body.data]).toEqual([
      201,
      expect.objectContaining({
        title: 'Lunch',
        start: { time: '2026-11-24T12:00:00.000Z', timeZone: 'Europe/London' },
        attendees: [{ ...guests[0], responseStatus: 'needsAction' }],
        calendarEventOwner: { email: OWN },
        source: 'google',
      }),
    ]);
    const { id } = written.body.data;
    expect((await ask(`connections/1/events/${id}`)).body.data).toEqual(written.body.data);
    const path = `connections/1/events/${id}`;
    const changed = await change(path, { title: 'Long lunch', end: { time: '2026-11-24T14:00:00Z' } });
    expect(changed.body.data).toMatchObject({
      title: 'Long lunch',
      end: { time: '2026-11-24T14:00:00.000Z' },
      attendees: [{ email: 'ben@example.com' }],
    });
    expect((await ask(`google/events?${DAY}`)).body.data).toEqual([changed.body.data]);
    expect((await drop(`google/events/${id}`)).status).toBe(204);
    expect((await ask(`google/events?${DAY}`)).body.data).toEqual([]);
    expect((await drop(`google/events/${id}`)).status).toBe(404);
  });

  it('stands in the calendar that is named, and in no other', async () => {
    const { ask, drop, write } = await withAccounts();
    const { id } = (await write(`connections/1/events?calendarId=${WORK}`)).body.data;
    expect((await ask(`connections/1/events?${DAY}`)).body.data).toEqual([]);
    expect((await ask(`connections/1/events?${DAY}&calendarId=${WORK}`)).body.data).toHaveLength(1);
    expect((await drop(`connections/1/events/${id}`)).status).toBe(404);
    expect((await drop(`connections/1/events/${id}?calendarId=${WORK}`)).status).toBe(204);
  });

  it('is refused where it ends before it begins, or lacks a title', async () => {
    const { write } = await withAccounts();
    expect((await write('google/events', { ...LUNCH, end: LUNCH.start })).status).toBe(400);
    expect((await write('google/events', { start: LUNCH.start, end: LUNCH.end })).status).toBe(400);
  });

  it('of a booking is changed in the calendar alone', async () => {
    const { ask, book, change, get, token } = await withAccounts();
    const { uid, eventUid } = await book();
    const event = (await ask(`google/events/${eventUid}`)).body.data;
    expect(event).toMatchObject({ start: { time: FREE }, hosts: [{ responseStatus: 'accepted' }] });
    expect((await ask(`google/event/${eventUid}`)).body.data).toEqual(event);
    const moved = { start: { time: '2026-11-24T15:00:00Z' }, end: { time: '2026-11-24T16:00:00Z' } };
    expect((await change(`google/event/${eventUid}`, moved)).status).toBe(200);
    expect((await get(`/v2/bookings/${uid}`, { token })).body.data.start).toBe(FREE);
    const { body } = await ask(`google/freebusy?${DAY}`);
    expect(body.data).toMatchObject([{ start: '2026-11-24T15:00:00.000Z', source: 'google-calendar' }]);
  });

  it('of somebody else’s booking is nobody’s here', async () => {
    const { book, get, sandbox } = await withAccounts();
    const { eventUid } = await book();
    const users = await sandbox.store.users.all();
    const other = users.find(({ id, clientId }) => clientId && id !== sandbox.demo.user.id);
    const [token] = other ? await sandbox.store.tokens.ofUser(other.id) : [];
    const answer = await get(`/v2/calendars/google/events/${eventUid}`, { token: token?.token ?? '' });
    expect(answer.status).toBe(404);
  });
});

describe('busy times of an account', () => {
  it('are those of its selected calendars, or of the main one', async () => {
    const { ask, post, remove, token, write } = await withAccounts();
    await write('google/events');
    await write(`connections/1/events?calendarId=${WORK}`, { ...LUNCH, title: 'Shift' });
    const titles = async () => {
      const { data } = (await ask(`connections/1/freebusy?${DAY}&timeZone=Europe/London`)).body;
      return data.map(({ title }: { title: string }) => title).sort();
    };
    const named = { integration: 'google_calendar', credentialId: 1 };
    expect(await titles()).toEqual(['Lunch']);
    await post('/v2/selected-calendars', { ...named, externalId: WORK }, { token });
    expect(await titles()).toEqual(['Lunch', 'Shift']);
    for (const externalId of [OWN, WORK]) {
      const query = new URLSearchParams({ integration: named.integration, credentialId: '1', externalId });
      await remove(`/v2/selected-calendars?${query}`, undefined, { token });
    }
    expect(await titles()).toEqual(['Lunch']);
    expect((await ask(`google/freebusy?${DAY}`)).body.data).toEqual([]);
  });

  it('are unknown while it does not answer, and refused once it has taken its consent back', async () => {
    const { ask, sandbox, write } = await withAccounts();
    const repair = sandbox.fault({ name: 'calendar-down' });
    expect((await ask(`connections/1/freebusy?${DAY}`)).status).toBe(500);
    expect((await write('google/events')).status).toBe(500);
    repair();
    sandbox.fault({ name: 'refresh-refused', app: 'google-calendar' });
    await ask('');
    const { status, body } = await ask(`google/events?${DAY}`);
    expect([status, body.error.message]).toEqual([
      401,
      'Google Calendar credentials are invalid. Please reconnect.',
    ]);
  });
});

it('needs an account at Google', async () => {
  const { get, token } = talk();
  const { status, body } = await get(`/v2/calendars/google/events?${DAY}`, { token });
  expect([status, body.error.message]).toEqual([401, 'Google Calendar is not connected for this user']);
});
