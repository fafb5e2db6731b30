import type { Sandbox } from 'daybook/sandbox';
import { connectCalendar } from '../test/support/ownCalendar.js';

/** What hosts and visitors have done before a story begins, by what the API offers. */

/** Makes ready what a story is about, and tells the uid of the booking that it shows. */
export type Preparation = (sandbox: Sandbox) => Promise<string | undefined>;

const person = { name: 'Priya Raman', email: 'priya.raman@post.example', timeZone: 'Europe/London' };

/** @param version `cal-api-version`, which tells the resource's edition */
async function ask(sandbox: Sandbox, version: string, line: string, body?: object) {
  const [method, path = ''] = line.split(' ');
  const answer = await sandbox.fetch(path, {
    method,
    headers: {
      'cal-api-version': version,
      'content-type': 'application/json',
      authorization: `Bearer ${sandbox.demo.user.accessToken}`,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answered = await answer.json();
  if (!answer.ok) throw new Error(`${line}: ${answer.status} ${JSON.stringify(answered)}`);
  return answered.data;
}

const place = { type: 'address', address: '14 Chapel Lane, Leeds LS6', public: true };

/** Hannah has another event type, `course`. */
const addEventType = (sandbox: Sandbox, settings: object = {}) =>
  ask(sandbox, '2024-06-14', 'POST /v2/event-types', {
    title: 'Knee course',
    slug: 'course',
    lengthInMinutes: 30,
    locations: [place],
    ...settings,
  });

const asked = (sandbox: Sandbox, line: string, body?: object) => ask(sandbox, '2024-08-13', line, body);

const book = (sandbox: Sandbox, eventTypeId: number, facts: object = {}) =>
  asked(sandbox, 'POST /v2/bookings', {
    start: '2026-11-17T10:30:00Z',
    eventTypeId,
    attendee: person,
    ...facts,
  });

/** The course, with these settings. */
export const offered =
  (settings: object): Preparation =>
  async (sandbox) => {
    await addEventType(sandbox, settings);
    return undefined;
  };

/** The course with these settings, booked by Priya; of a series the uid of the whole, of a seat the seat's. */
export const booked =
  (settings: object = {}, facts: object = {}): Preparation =>
  async (sandbox) => {
    const { id } = await addEventType(sandbox, settings);
    const made = await book(sandbox, id, facts);
    return Array.isArray(made) ? made[0].recurringBookingUid : (made.seatUid ?? made.uid);
  };

/** The same, and then something became of it. `POST /v2/bookings/{uid}/cancel` is written `cancel`. */
export const bookedAnd =
  (act: 'cancel' | 'decline' | 'reschedule', body: object, settings: object = {}): Preparation =>
  async (sandbox) => {
    const uid = (await booked(settings)(sandbox)) ?? '';
    await asked(sandbox, `POST /v2/bookings/${uid}/${act}`, body);
    return uid;
  };

/** A series of which the third date is cancelled. */
export const seriesWithGap =
  (settings: object): Preparation =>
  async (sandbox) => {
    const uid = await booked(settings)(sandbox);
    const dates = await asked(sandbox, `GET /v2/bookings/${uid}`);
    await asked(sandbox, `POST /v2/bookings/${dates[2].uid}/cancel`, { cancellationReason: 'Away' });
    return uid;
  };

/** The course costs 58 pounds. @returns its id */
async function charge(sandbox: Sandbox): Promise<number> {
  const { authUrl } = await asked(sandbox, 'GET /v2/stripe/connect?returnTo=https://app.example/paid');
  const state = encodeURIComponent(new URL(authUrl).searchParams.get('state') ?? '');
  await sandbox.fetch(`/v2/stripe/save?code=any&state=${state}`);
  const { id } = await addEventType(sandbox);
  const stripe = { enabled: true, price: 5800, currency: 'gbp' };
  await asked(sandbox, `PATCH /v2/atoms/event-types/${id}`, { metadata: { apps: { stripe } } });
  return id;
}

export const charged: Preparation = async (sandbox) => {
  await charge(sandbox);
  return undefined;
};

/** It costs so much, is booked, and is not paid. */
export const bookedUnpaid: Preparation = async (sandbox) => {
  const { uid } = await book(sandbox, await charge(sandbox));
  return uid;
};

/** Nobody books with Hannah who has not shown that the address is theirs. */
export const guarded: Preparation = async ({ store, demo }) => {
  for (const { id, settings } of await store.eventTypes.ofOwner(demo.user.id)) {
    await store.eventTypes.change(id, { settings: { ...settings, requiresBookerEmailVerification: true } });
  }
  return undefined;
};

/** Hannah has a calendar of her own, in which Tuesday afternoon is taken. */
export const ownCalendar: Preparation = async (sandbox) => {
  await connectCalendar(sandbox, [{ start: '2026-11-10T14:00:00Z', end: '2026-11-10T15:30:00Z' }]);
  return undefined;
};

// -- hours ---------------------------------------------------------------------------------------
/** Hannah has no hours at all. */
export const withoutHours: Preparation = async ({ ready, store, demo }) => {
  await ready;
  for (const { id } of await store.schedules.ofOwner(demo.user.id)) await store.schedules.remove(id);
  return undefined;
};

/** None of her hours is the default. */
export const withoutDefaultHours: Preparation = async ({ ready, store, demo }) => {
  await ready;
  await store.users.change(demo.user.id, { defaultScheduleId: null });
  return undefined;
};

/** All of her event types but the video call name her practice hours. */
export const namingHours: Preparation = async ({ ready, store, demo }) => {
  await ready;
  const [practice] = await store.schedules.ofOwner(demo.user.id);
  for (const { id, settings } of await store.eventTypes.ofOwner(demo.user.id)) {
    const scheduleId = settings.slug === 'video-check-in' ? null : (practice?.id ?? null);
    await store.eventTypes.change(id, { settings: { ...settings, scheduleId } });
  }
  return undefined;
};

/** Another tab, or somebody else, saves that her Mondays are shorter. */
export async function shortenMondays({ store, demo }: Sandbox) {
  const [schedule] = await store.schedules.ofOwner(demo.user.id);
  if (!schedule) throw new Error('She has no hours.');
  const others = schedule.availability.map(({ days, ...times }) => ({
    ...times,
    days: days.filter((day) => day !== 'Monday'),
  }));
  const monday = { days: ['Monday' as const], startTime: '10:00', endTime: '12:00' };
  await store.schedules.change(schedule.id, { availability: [monday, ...others] });
}

/** Hannah is an admin of the practice, as who keeps days out of office must be. */
export const admin: Preparation = async ({ ready, store, demo }) => {
  await ready;
  const [membership] = await store.collections.memberships.where({ userId: demo.user.id, teamId: 1 });
  if (!membership) throw new Error('She is no member of the practice.');
  await store.collections.memberships.change(membership.id, { role: 'ADMIN' });
  return undefined;
};

/** The same, and she was ill, will be on holiday while Theo stands in, and travels afterwards. */
export const adminAway: Preparation = async (sandbox) => {
  await admin(sandbox);
  const theo = await sandbox.store.users.findByUsername('theo');
  const line = `POST /v2/organizations/1/users/${sandbox.demo.user.id}/ooo`;
  const away = (start: string, end: string, facts: object) =>
    ask(sandbox, '2024-08-13', line, { start: `${start}T00:00:00Z`, end: `${end}T00:00:00Z`, ...facts });
  await away('2026-10-12', '2026-10-13', { reason: 'sick' });
  await away('2026-12-21', '2027-01-01', { reason: 'vacation', toUserId: theo?.id, notes: 'Back on Monday' });
  await away('2027-02-05', '2027-02-05', { reason: 'travel' });
  return undefined;
};

// -- calendars -----------------------------------------------------------------------------------
/** Hannah has an account at Google, in which lunch is taken, and one at Outlook. */
export const twoCalendars: Preparation = async (sandbox) => {
  await connectCalendar(sandbox, [
    { title: 'Lunch with Theo', start: '2026-11-04T12:00:00Z', end: '2026-11-04T13:00:00Z' },
  ]);
  const { authUrl } = await asked(sandbox, 'GET /v2/calendars/office365/connect');
  const state = encodeURIComponent(new URL(authUrl).searchParams.get('state') ?? '');
  await sandbox.fetch(`/v2/calendars/office365/save?code=shifts@outlook.example&state=${state}`);
  return undefined;
};

/** The same, and Outlook refuses the server. */
export const brokenCalendar: Preparation = async (sandbox) => {
  await twoCalendars(sandbox);
  sandbox.fault({ name: 'refresh-refused', app: 'office365-calendar' });
  return undefined;
};

// -- what is connected ---------------------------------------------------------------------------
const stopped =
  (type: string, appId: string): Preparation =>
  async ({ ready, store, demo }) => {
    await ready;
    const { id: userId, email: account } = demo.user;
    const credential = { type, appId, account, userId, teamId: null, urls: [], invalid: true };
    await store.collections.credentials.add(credential);
    return undefined;
  };

/** Hannah has connected Zoom, which refuses the server by now. */
export const appThatStopped = stopped('zoom_video', 'zoom');
/** The same of Stripe. */
export const stripeThatStopped = stopped('stripe_payment', 'stripe');

/** Hannah's desk is told of bookings in words of its own, and an archive that is silent just now. */
export const hooked: Preparation = async (sandbox) => {
  const hook = (facts: object) => asked(sandbox, 'POST /v2/webhooks', { active: true, ...facts });
  await hook({
    subscriberUrl: 'https://desk.host.example/bookings',
    triggers: ['BOOKING_CREATED', 'BOOKING_RESCHEDULED', 'BOOKING_CANCELLED'],
    secret: 'only for this story',
    payloadTemplate: '{"text":"{{title}}, {{startTime}}"}',
  });
  await hook({
    active: false,
    subscriberUrl: 'https://archive.host.example/in',
    triggers: ['MEETING_ENDED'],
  });
  return undefined;
};

/** An address and a number are Hannah's. */
export const verified: Preparation = async ({ ready, store, demo }) => {
  await ready;
  const { verifiedEmails, verifiedPhones } = store.collections;
  await verifiedEmails.add({ userId: demo.user.id, email: 'desk@hannah.example' });
  await verifiedPhones.add({ userId: demo.user.id, phoneNumber: '+441134960000' });
  return undefined;
};
