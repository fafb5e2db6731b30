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
