import { describe, expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../testing/talk.js';

const TUESDAY = '2026-11-24';

/** A host whose Google account is connected, and what becomes of her bookings. */
async function withCalendar() {
  const talking = talk();
  const { get, post, token, sandbox } = talking;
  const { user, eventSlugs } = sandbox.demo;
  const { data } = (await get('/v2/calendars/google/connect', { token })).body;
  const state = encodeURIComponent(new URL(data.authUrl).searchParams.get('state') ?? '');
  const connect = () => get(`/v2/calendars/google/save?code=hannah@gmail.example&state=${state}`);
  await connect();
  const events = () => sandbox.store.collections.calendarEvents.where({});
  const book = async (eventTypeSlug = eventSlugs[0], more: object = {}) => {
    const wanted = { eventTypeSlug, username: user.username, start: FREE, attendee: ADA, ...more };
    return (await post('/v2/bookings', wanted)).body.data;
  };
  const referencesOf = async (uid: string, query = '') =>
    (await get(`/v2/bookings/${uid}/references${query}`, { token })).body.data;
  const slotsOn = async (day: string): Promise<string[]> => {
    const { body } = await get(
      `/v2/slots?eventTypeSlug=${eventSlugs[0]}&username=${user.username}&start=${day}&end=${day}`,
    );
    return (body.data[day] ?? []).map(({ start }: { start: string }) => start);
  };
  const calendars = async () => (await get('/v2/calendars', { token })).body.data.connectedCalendars;
  return { ...talking, connect, events, book, referencesOf, slotsOn, calendars };
}

describe('a booking', () => {
  it('stands in the calendar of its host, and refers to its event', async () => {
    const { book, events, referencesOf } = await withCalendar();
    const { uid, title } = await book();
    const [event] = await events();
    expect(event).toMatchObject({
      externalId: 'hannah@gmail.example',
      title,
      start: Date.parse(FREE),
      bookingUid: uid,
      attendees: [{ self: true, responseStatus: 'accepted' }, { email: ADA.email }],
    });
    expect(await referencesOf(uid, '?type=google_calendar')).toEqual([
      {
        id: expect.any(Number),
        type: 'google_calendar',
        eventUid: event?.uid,
        destinationCalendarId: 'hannah@gmail.example',
      },
    ]);
  });

  it('goes where the host wants her bookings', async () => {
    const { book, events, send, token } = await withCalendar();
    const chosen = { integration: 'google_calendar', externalId: 'work.hannah@group.calendar.google.com' };
    await send('PUT')('/v2/destination-calendars', chosen, { token });
    await book();
    expect(await events()).toMatchObject([{ externalId: chosen.externalId }]);
  });

  it('is moved there, and taken out, as it is here', async () => {
    const { book, events, post, referencesOf, slotsOn } = await withCalendar();
    const { uid } = await book();
    const [event] = await events();
    const later = (await slotsOn(TUESDAY)).at(-1) ?? '';
    const moved = (await post(`/v2/bookings/${uid}/reschedule`, { start: later })).body.data;
    expect(await events()).toMatchObject([
      { uid: event?.uid, start: Date.parse(later), bookingUid: moved.uid },
    ]);
    expect(await referencesOf(moved.uid, '?type=google_calendar')).toMatchObject([{ eventUid: event?.uid }]);
    await post(`/v2/bookings/${moved.uid}/cancel`, { cancellationReason: 'Ill' });
    expect(await events()).toEqual([]);
    expect(await referencesOf(moved.uid, '?type=google_calendar')).toEqual([]);
  });

  it('comes there once the host has confirmed it', async () => {
    const { book, events, post, token } = await withCalendar();
    const policy = { confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false } };
    const made = { title: 'Asked', slug: 'asked', lengthInMinutes: 30, ...policy };
    await post('/v2/event-types', made, { token });
    const { uid, status } = await book('asked');
    expect([status, await events()]).toEqual(['pending', []]);
    await post(`/v2/bookings/${uid}/confirm`, undefined, { token });
    expect(await events()).toMatchObject([{ bookingUid: uid }]);
  });

  it('takes its time once, though it stands in a calendar that blocks slots', async () => {
    const { book, slotsOn } = await withCalendar();
    const alone = talk();
    const { user, eventSlugs } = alone.sandbox.demo;
    const wanted = { eventTypeSlug: eventSlugs[0], username: user.username, start: FREE, attendee: ADA };
    await alone.post('/v2/bookings', wanted);
    const path = `/v2/slots?eventTypeSlug=${eventSlugs[0]}&username=${user.username}`;
    const { data } = (await alone.get(`${path}&start=${TUESDAY}&end=${TUESDAY}`)).body;
    await book();
    expect(await slotsOn(TUESDAY)).toEqual(data[TUESDAY].map(({ start }: { start: string }) => start));
  });

  it('has a room at Google Meet where that is the place', async () => {
    const { book, events, post, referencesOf, token } = await withCalendar();
    const place = { type: 'integration', integration: 'google-meet' };
    const made = { title: 'Meet', slug: 'meet', lengthInMinutes: 30, locations: [place] };
    expect((await post('/v2/event-types', made, { token })).status).toBe(400);
    await post('/v2/conferencing/google-meet/connect', undefined, { token });
    expect((await post('/v2/event-types', made, { token })).status).toBe(201);
    const { uid, meetingUrl } = await book('meet');
    expect(meetingUrl).toMatch(/^https:\/\/meet\.google\.com\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/);
    expect(await events()).toMatchObject([{ meetingUrl }]);
    expect(await referencesOf(uid)).toMatchObject([{ type: 'google_calendar' }, { type: 'google_video' }]);
  });

  it('is booked all the same while the calendar does not answer', async () => {
    const { book, events, sandbox } = await withCalendar();
    await sandbox.store.collections.selectedCalendars.removeWhere({});
    sandbox.fault({ name: 'calendar-down' });
    expect(await book()).toMatchObject({ status: 'accepted' });
    expect(await events()).toEqual([]);
  });
});

describe('an appointment of the host', () => {
  it('takes the slots under it', async () => {
    const { sandbox, slotsOn } = await withCalendar();
    expect(await slotsOn(TUESDAY)).toContain(FREE);
    const { id: userId } = sandbox.demo.user;
    await sandbox.addCalendarEvent({ userId, start: FREE, end: '2026-11-24T10:00:00Z' });
    expect(await slotsOn(TUESDAY)).not.toContain(FREE);
  });

  it('is refused where there is no such calendar, and where it ends before it begins', async () => {
    const { sandbox } = await withCalendar();
    const { id: userId } = sandbox.demo.user;
    const times = { start: FREE, end: '2026-11-24T10:00:00Z' };
    await expect(sandbox.addCalendarEvent({ ...times, userId: 99 })).rejects.toThrow(RangeError);
    const holidays = 'en.gb#holiday@group.v.calendar.google.com';
    const written = sandbox.addCalendarEvent({ ...times, userId, externalId: holidays });
    await expect(written).rejects.toThrow(RangeError);
    await expect(sandbox.addCalendarEvent({ ...times, userId, end: FREE })).rejects.toThrow(RangeError);
  });
});

describe('a calendar that fails', () => {
  const days = 'dateFrom=2026-11-24&dateTo=2026-11-24';
  const busy = `/v2/calendars/busy-times?calendarsToLoad[0][credentialId]=1&calendarsToLoad[0][externalId]=hannah@gmail.example&${days}`;

  it('leaves its owner without slots until it answers again', async () => {
    const { calendars, get, sandbox, slotsOn, token } = await withCalendar();
    const before = await slotsOn(TUESDAY);
    const repair = sandbox.fault({ name: 'calendar-down', app: 'google-calendar' });
    expect(await calendars()).toMatchObject([
      { credentialId: 1, error: { message: 'Could not get connected calendars' } },
    ]);
    expect((await get(busy, { token })).status).toBe(500);
    expect((await get('/v2/calendars/google/check', { token })).status).toBe(401);
    expect(await slotsOn(TUESDAY)).toEqual([]);
    repair();
    expect(await slotsOn(TUESDAY)).toEqual(before);
  });

  it('is another one’s where another app is meant', async () => {
    const { get, sandbox, token } = await withCalendar();
    sandbox.fault({ name: 'calendar-down', app: 'apple-calendar' });
    expect((await get(busy, { token })).status).toBe(200);
  });

  it('refuses until it is connected anew', async () => {
    const { calendars, connect, get, sandbox, slotsOn, token } = await withCalendar();
    sandbox.fault({ name: 'refresh-refused' });
    expect(await calendars()).toMatchObject([{ error: { message: 'Access token expired or revoked' } }]);
    expect(sandbox.faults).toEqual([]);
    const { status, body } = await get('/v2/calendars/google/check', { token });
    expect([status, body.error.message]).toEqual([400, 'Invalid google OAuth credentials.']);
    expect(await slotsOn(TUESDAY)).toEqual([]);
    await connect();
    expect(await calendars()).toMatchObject([{ primary: { isSelected: true } }]);
    expect((await slotsOn(TUESDAY)).length).toBeGreaterThan(0);
  });
});
