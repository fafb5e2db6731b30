import { describe, expect, it } from 'vitest';
import { type ApiClient, type ClientAuth, createApiClient, createClient } from '../../src/client/index.js';
import { create as createLegacy } from '../../src/contract/bookings/legacy/legacyBookings.operations.js';
import { legacyBooking } from '../../src/contract/bookings/legacy/legacyBookings.schema.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { rules } from '../../src/sandbox/routes/rules.js';

/*
 * The client and the sandbox share nothing but the table: every operation that the sandbox serves is called as a caller
 * would call it, each answer is held against the contract, and what comes back is used in the next call.
 */
/** What everybody uses; the further families are called by tests beside their routes. */
/** Without what only teams can do: their bookings change hosts. */
const core =
  /^(provider|oauth|oauthClients(\.users)?|me|schedules|eventTypes|slots(\.reservations)?|bookings(\.attendees)?|timezones)\.(?!reassign)[a-zA-Z]+$/;

function stage() {
  const sandbox = createSandbox({ now: '2026-11-20T09:00:00Z', checksAnswers: true });
  const { apiUrl, clientId, clientSecret, user } = sandbox.demo;
  const clientWith = (auth?: ClientAuth): ApiClient =>
    createApiClient({ apiUrl, clientId, fetch: sandbox.fetch, ...(auth && { auth }) });
  return {
    sandbox,
    clientId,
    user,
    visitor: clientWith(),
    host: clientWith({ getAccessToken: async () => user.accessToken }),
    platform: clientWith({ clientSecret }),
  };
}

const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/London' };
const [morning, noon] = ['2026-11-24T09:00:00Z', '2026-11-24T11:00:00Z'];

async function walkPlatform({ platform, host, clientId, user }: ReturnType<typeof stage>) {
  await platform.provider.get({ clientId });
  await host.provider.checkAccessToken({ clientId });
  const made = await platform.oauthClients.create({ name: 'Shop', redirectUris: [], permissions: ['*'] });
  expect(await platform.oauthClients.list()).toContainEqual(expect.objectContaining({ id: made.clientId }));
  const { users } = platform.oauthClients;
  const { user: bob } = await users.create({
    clientId,
    email: 'bob@example.com',
    name: 'Bob',
    timeZone: 'UTC',
  });
  expect(await users.update({ clientId, userId: bob.id, name: 'Robert' })).toMatchObject({ name: 'Robert' });
  expect(await users.get({ clientId, userId: bob.id })).toMatchObject({ name: 'Robert' });
  const found = [];
  for await (const { id } of users.list.each({ clientId, limit: 1 })) found.push(id);
  expect(found).toEqual(expect.arrayContaining([bob.id, user.id]));
  const pair = await users.forceRefresh({ clientId, userId: bob.id });
  const next = await platform.oauth.refresh({ clientId, refreshToken: pair.refreshToken });
  expect(next.accessToken).not.toBe(pair.accessToken);
  await users.delete({ clientId, userId: bob.id });
  await expect(users.get({ clientId, userId: bob.id })).rejects.toMatchObject({ kind: 'api' });
}

async function walkOwnClient({ sandbox, platform }: ReturnType<typeof stage>) {
  const { clientId, clientSecret } = await platform.oauthClients.create({
    name: 'Shop',
    redirectUris: [],
    permissions: ['*'],
  });
  const own = createApiClient({
    apiUrl: sandbox.demo.apiUrl,
    fetch: sandbox.fetch,
    clientId,
    auth: { clientSecret },
  });
  expect(await own.oauthClients.update({ clientId, name: 'Store' })).toMatchObject({ name: 'Store' });
  expect(await own.oauthClients.get({ clientId })).toMatchObject({ name: 'Store' });
  await own.oauthClients.delete({ clientId });
}

async function walkHost({ host }: ReturnType<typeof stage>) {
  expect(await host.me.update({ bio: 'Physiotherapist' })).toMatchObject({ bio: 'Physiotherapist' });
  expect(await host.me.get()).toMatchObject({ bio: 'Physiotherapist' });
  const { id: scheduleId } = await host.schedules.create({
    name: 'Mornings',
    timeZone: 'Europe/Rome',
    isDefault: false,
  });
  await host.schedules.update({ scheduleId, name: 'Early' });
  expect(await host.schedules.get({ scheduleId })).toMatchObject({ name: 'Early' });
  expect(await host.schedules.list()).toContainEqual(expect.objectContaining({ id: scheduleId }));
  expect((await host.schedules.getDefault())?.id).not.toBe(scheduleId);
  await host.schedules.delete({ scheduleId });
  const { id: eventTypeId } = await host.eventTypes.create({
    title: 'Talk',
    slug: 'talk',
    lengthInMinutes: 30,
  });
  await host.eventTypes.update({ eventTypeId, title: 'A talk' });
  expect(await host.eventTypes.get({ eventTypeId })).toMatchObject({ title: 'A talk' });
  await host.eventTypes.delete({ eventTypeId });
  expect(await host.eventTypes.list()).not.toContainEqual(expect.objectContaining({ id: eventTypeId }));
}

async function walkVisitor({ sandbox, visitor, host }: ReturnType<typeof stage>) {
  const range = { start: '2026-11-24', end: '2026-11-24' };
  const days = await visitor.slots.list({ eventTypeId: 3, ...range });
  expect(Object.values(days).flat()).not.toEqual([]);
  const { reservations } = visitor.slots;
  const { reservationUid: uid } = await reservations.create({ eventTypeId: 3, slotStart: morning });
  await reservations.update({ uid, eventTypeId: 3, slotStart: noon });
  expect(await reservations.get({ uid })).toMatchObject({ reservationUid: uid });
  await reservations.delete({ uid });
  expect(await reservations.get({ uid })).toBeNull();

  const booked = await visitor.bookings.create({ eventTypeId: 3, start: morning, attendee });
  if (Array.isArray(booked)) throw new Error('One booking was made, a series came.');
  const { uid: bookingUid } = booked;
  expect(await visitor.bookings.get({ bookingUid })).toMatchObject({ status: 'accepted' });
  expect(await host.bookings.listCalendarLinks({ bookingUid })).not.toEqual([]);
  const moved = await visitor.bookings.reschedule({ bookingUid, start: noon });
  await visitor.bookings.cancel({ bookingUid: moved.uid, cancellationReason: 'Ill' });
  const { data } = await host.bookings.list({ status: ['cancelled'] });
  expect(data).toContainEqual(expect.objectContaining({ uid: moved.uid, cancellationReason: 'Ill' }));

  const asking = await host.eventTypes.create({
    title: 'Asked',
    slug: 'asked',
    lengthInMinutes: 30,
    confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: true },
  });
  const asked = async (start: string) => {
    const one = await visitor.bookings.create({ eventTypeId: asking.id, start, attendee });
    return Array.isArray(one) ? '' : one.uid;
  };
  const [yes, no] = [await asked(morning), await asked(noon)];
  expect(await host.bookings.confirm({ bookingUid: yes })).toMatchObject({ status: 'accepted' });
  expect(await host.bookings.decline({ bookingUid: no, reason: 'Away' })).toMatchObject({
    status: 'rejected',
  });
  sandbox.setNow('2026-11-24T09:05:00Z');
}

async function walkBookings({ visitor, host }: ReturnType<typeof stage>) {
  const { id: eventTypeId } = await host.eventTypes.create({
    title: 'Call',
    slug: 'call',
    lengthInMinutes: 30,
    locations: [{ type: 'integration', integration: 'cal-video' }],
  });
  const booked = await visitor.bookings.create({ eventTypeId, start: morning, attendee });
  if (Array.isArray(booked)) throw new Error('One booking was made, a series came.');
  const { uid: bookingUid } = booked;
  await host.bookings.addGuests({ bookingUid, guests: [{ email: 'ben@example.com' }] });
  const { id: attendeeId } = await host.bookings.attendees.add({
    bookingUid,
    name: 'Cara',
    email: 'cara@example.com',
    timeZone: 'Europe/Rome',
  });
  expect(await host.bookings.attendees.get({ bookingUid, attendeeId })).toMatchObject({ name: 'Cara' });
  await host.bookings.attendees.delete({ bookingUid, attendeeId });
  expect(await host.bookings.attendees.list({ bookingUid })).toHaveLength(2);
  expect(await host.bookings.listReferences({ bookingUid, type: 'daily_video' })).toHaveLength(1);
  expect(await host.bookings.listRecordings({ bookingUid })).toEqual([]);
  expect(await host.bookings.listTranscripts({ bookingUid })).toEqual([]);
  expect(await host.bookings.listConferencingSessions({ bookingUid })).toEqual([]);
  const location = { type: 'address', address: '1 Elm Row' } as const;
  expect(await host.bookings.updateLocation({ bookingUid, location })).toMatchObject({
    location: '1 Elm Row',
  });
  await expect(host.bookings.reassign({ bookingUid })).rejects.toMatchObject({ status: 400 });
  await host.bookings.requestReschedule({ bookingUid, rescheduleReason: 'Ill' });
  const read: string[] = [];
  for await (const { uid } of host.bookings.listByCursor.each({ status: 'cancelled', limit: 1 }))
    read.push(uid);
  expect(read).toContain(bookingUid);

  const seats = { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true };
  await host.eventTypes.update({ eventTypeId, seats });
  const seated = await visitor.bookings.create({ eventTypeId, start: morning, attendee });
  const seatUid = 'seatUid' in seated ? seated.seatUid : '';
  expect(await visitor.bookings.getBySeat({ seatUid })).toMatchObject({ attendees: [{ seatUid }] });
  await host.bookings.cancel({
    bookingUid: 'uid' in seated ? seated.uid : '',
    cancellationReason: 'Full elsewhere',
  });
  expect(await visitor.timezones.list()).toContainEqual(expect.objectContaining({ timezone: 'Europe/Rome' }));
}

describe('every operation that the sandbox serves', () => {
  it('is called by the client, and answered with what the next call needs', async () => {
    const all = stage();
    await walkPlatform(all);
    await walkOwnClient(all);
    await walkHost(all);
    await walkBookings(all);
    await walkVisitor(all);

    const { sandbox, platform, clientId, user } = all;
    const { accessToken } = await platform.oauthClients.users.forceRefresh({ clientId, userId: user.id });
    const later = createApiClient({
      apiUrl: sandbox.demo.apiUrl,
      clientId,
      fetch: sandbox.fetch,
      now: sandbox.now,
      auth: { getAccessToken: async () => accessToken },
    });
    const { data } = await later.bookings.list({ status: ['past', 'upcoming'], take: 250 });
    const begun = data.find(({ start }) => new Date(start).toISOString() === new Date(morning).toISOString());
    expect(await later.bookings.markAbsent({ bookingUid: begun?.uid ?? '', host: true })).toMatchObject({
      absentHost: true,
    });

    const answered: (string | null)[] = sandbox.requests
      .filter(({ status }) => status < 300)
      .map(({ operation }) => operation);
    const walked = Object.keys(rules).filter((name) => core.test(name));
    expect(walked.length).toBeGreaterThan(40);
    expect(walked.filter((name) => !answered.includes(name))).toEqual([]);
  });
});

it('the older create, which is no row of the table, books a group that is named on the spot', async () => {
  const { sandbox } = stage();
  const { apiUrl, clientId } = sandbox.demo;
  const client = createClient({ apiUrl, clientId, fetch: sandbox.fetch });
  const group = { eventTypeId: 0 as const, eventTypeSlug: 'dynamic' as const, user: 'hannah+theo' };
  const { name, email, timeZone } = attendee;
  const made = await client.call(createLegacy, {
    ...group,
    start: '2026-11-24T14:00:00Z',
    responses: { name, email },
    timeZone,
    language: 'en',
    metadata: {},
  });
  expect(legacyBooking.parse(made)).toMatchObject({
    dynamicGroupSlugRef: group.user,
    status: 'ACCEPTED',
    paymentRequired: false,
  });
});
