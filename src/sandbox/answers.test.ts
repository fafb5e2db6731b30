import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { calendarLink } from '../contract/bookings/bookingParts.schema.js';
import {
  bookedSeat,
  recurringBooking,
  regularBooking,
  seatedBooking,
} from '../contract/bookings/bookings.schema.js';
import { pagination } from '../contract/envelope.schema.js';
import { deletedEventType, eventType } from '../contract/event-types/eventTypes.schema.js';
import { me } from '../contract/me/me.schema.js';
import { tokenPair } from '../contract/oauth/tokens.schema.js';
import { oauthClient, oauthClientSecret } from '../contract/oauth-clients/oauthClients.schema.js';
import { managedUser, managedUserWithTokens } from '../contract/oauth-clients/users/managedUsers.schema.js';
import { provider } from '../contract/provider/provider.schema.js';
import { schedule } from '../contract/schedules/schedules.schema.js';
import { madeReservation, reservation } from '../contract/slots/reservations/reservations.schema.js';
import { slots } from '../contract/slots/slots.schema.js';
import { type OperationName, operations } from './routes/handler.js';
import { ADA, FREE, talk } from './testing/talk.js';

/** Where every field that an answer has must be one that the contract knows. */
const strict = (schema: z.ZodObject): z.ZodType => z.strictObject(schema.shape);

const ofAnyKind = z.union([recurringBooking, regularBooking, bookedSeat, seatedBooking].map(strict));

const answers: { [Name in OperationName]: z.ZodType } = {
  'provider.get': strict(provider),
  'provider.checkAccessToken': z.undefined(),
  'oauth.refresh': strict(tokenPair),
  'oauthClients.users.forceRefresh': strict(tokenPair),
  'oauthClients.create': strict(oauthClientSecret),
  'oauthClients.list': z.array(strict(oauthClient)),
  'oauthClients.get': strict(oauthClient),
  'oauthClients.update': strict(oauthClient),
  'oauthClients.delete': strict(oauthClient),
  'oauthClients.users.create': strict(managedUserWithTokens),
  'oauthClients.users.list': z.array(strict(managedUser)),
  'oauthClients.users.get': strict(managedUser),
  'oauthClients.users.update': strict(managedUser),
  'oauthClients.users.delete': strict(managedUser),
  'me.get': strict(me),
  'me.update': strict(me),
  'schedules.create': strict(schedule),
  'schedules.list': z.array(strict(schedule)),
  'schedules.getDefault': strict(schedule).nullable(),
  'schedules.get': strict(schedule),
  'schedules.update': strict(schedule),
  'schedules.delete': z.undefined(),
  'eventTypes.create': strict(eventType),
  'eventTypes.list': z.array(strict(eventType)),
  'eventTypes.get': strict(eventType),
  'eventTypes.update': strict(eventType),
  'eventTypes.delete': strict(deletedEventType),
  'slots.list': slots,
  'slots.reservations.create': strict(madeReservation),
  'slots.reservations.get': strict(reservation).nullable(),
  'slots.reservations.update': strict(madeReservation),
  'slots.reservations.delete': z.undefined(),
  'bookings.create': ofAnyKind,
  'bookings.get': ofAnyKind,
  'bookings.list': z.array(ofAnyKind),
  'bookings.cancel': ofAnyKind,
  'bookings.reschedule': ofAnyKind,
  'bookings.listCalendarLinks': z.array(strict(calendarLink)),
  'bookings.confirm': ofAnyKind,
  'bookings.decline': ofAnyKind,
  'bookings.markAbsent': ofAnyKind,
};

describe('every operation that is served', () => {
  it('is answered with what the contract says, and with nothing else', async () => {
    const { sandbox, send, token, secret } = talk();
    const { clientId, user } = sandbox.demo;
    const answered = new Set<string>();

    /** Sends a request to the operation of that name and holds the answer against the contract. */
    const ask = async (
      name: OperationName,
      path: string,
      body?: unknown,
      headers?: Record<string, string>,
    ) => {
      const answer = await send(operations[name].method)(path, body, {
        token: headers ? undefined : token,
        headers,
      });
      expect([name, answer.status < 300 ? 'answered' : answer.body]).toEqual([name, 'answered']);
      expect(sandbox.requests.at(-1)?.operation).toBe(name);
      const result = answers[name].safeParse(answer.body.data);
      expect([name, result.error?.issues]).toEqual([name, undefined]);
      if (name === 'bookings.list') expect(pagination.safeParse(answer.body.pagination).success).toBe(true);
      answered.add(name);
      return answer.body.data;
    };

    await ask('provider.get', `/v2/provider/${clientId}`);
    await ask('provider.checkAccessToken', `/v2/provider/${clientId}/access-token`);
    await ask('me.get', '/v2/me');
    await ask('me.update', '/v2/me', { bio: 'New' });

    const admin = { 'x-cal-client-id': clientId, ...secret };
    const client = await ask(
      'oauthClients.create',
      '/v2/oauth-clients',
      { name: 'C', redirectUris: [], permissions: ['*'] },
      admin,
    );
    await ask('oauthClients.list', '/v2/oauth-clients', undefined, admin);
    const own = { 'x-cal-secret-key': client.clientSecret };
    await ask('oauthClients.get', `/v2/oauth-clients/${client.clientId}`, undefined, own);
    await ask('oauthClients.update', `/v2/oauth-clients/${client.clientId}`, { name: 'D' }, own);
    await ask('oauthClients.delete', `/v2/oauth-clients/${client.clientId}`, undefined, own);

    const users = `/v2/oauth-clients/${clientId}/users`;
    const { user: bob } = await ask(
      'oauthClients.users.create',
      users,
      { email: 'b@b.test', name: 'B', timeZone: 'UTC', metadata: { a: 1 } },
      secret,
    );
    await ask('oauthClients.users.list', users, undefined, secret);
    await ask('oauthClients.users.get', `${users}/${bob.id}`, undefined, secret);
    await ask('oauthClients.users.update', `${users}/${bob.id}`, { name: 'C' }, secret);
    await ask('oauthClients.users.delete', `${users}/${bob.id}`, undefined, secret);

    const made = { name: 'S', timeZone: 'Europe/Rome', isDefault: false };
    const { id: scheduleId } = await ask('schedules.create', '/v2/schedules', made);
    await ask('schedules.list', '/v2/schedules');
    await ask('schedules.getDefault', '/v2/schedules/default');
    await ask('schedules.get', `/v2/schedules/${scheduleId}`);
    await ask('schedules.update', `/v2/schedules/${scheduleId}`, { name: 'T' });
    await ask('schedules.delete', `/v2/schedules/${scheduleId}`);

    const seats = { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true };
    const basic = { title: 'T', slug: 't', lengthInMinutes: 30, lengthInMinutesOptions: [30, 60] };
    const full = {
      ...basic,
      seats,
      bookingWindow: { type: 'calendarDays', value: 60, rolling: true },
      bookerLayouts: { defaultLayout: 'month', enabledLayouts: ['month'] },
      bookingFields: [{ type: 'text', slug: 'x', label: 'X', required: false }],
    };
    const { id } = await ask('eventTypes.create', '/v2/event-types', full);
    await ask('eventTypes.list', '/v2/event-types?username=hannah');
    await ask('eventTypes.get', `/v2/event-types/${id}`);
    await ask('eventTypes.update', `/v2/event-types/${id}`, { bookingLimitsCount: { disabled: true } });
    await ask('bookings.create', '/v2/bookings', { eventTypeId: id, start: FREE, attendee: ADA });
    await ask(
      'slots.list',
      `/v2/slots?eventTypeId=${id}&start=2026-11-24&end=2026-11-24&format=range&timeZone=Asia/Kathmandu`,
    );
    await ask('eventTypes.delete', `/v2/event-types/${id}`);

    const held = await ask('slots.reservations.create', '/v2/slots/reservations', {
      eventTypeId: 2,
      slotStart: FREE,
    });
    const hold = `/v2/slots/reservations/${held.reservationUid}`;
    await ask('slots.reservations.get', hold);
    await ask('slots.reservations.update', hold, { eventTypeId: 2, slotStart: '2026-11-24T11:00:00Z' });
    await ask('slots.reservations.delete', hold);

    const { uid } = await ask('bookings.create', '/v2/bookings', {
      eventTypeId: 3,
      start: FREE,
      attendee: ADA,
      guests: ['g@example.com'],
    });
    await ask('bookings.get', `/v2/bookings/${uid}`);
    await ask('bookings.listCalendarLinks', `/v2/bookings/${uid}/calendar-links`);
    await ask('bookings.list', '/v2/bookings?take=250');
    const moved = await ask('bookings.reschedule', `/v2/bookings/${uid}/reschedule`, {
      start: '2026-11-24T11:00:00Z',
    });
    await ask('bookings.cancel', `/v2/bookings/${moved.uid}/cancel`, {});

    const confirmed = {
      title: 'C',
      slug: 'c',
      lengthInMinutes: 30,
      confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: true },
    };
    const asked = await ask('eventTypes.create', '/v2/event-types', confirmed);
    const request = (start: string) =>
      ask('bookings.create', '/v2/bookings', { eventTypeId: asked.id, start, attendee: ADA });
    const [first, second] = [await request(FREE), await request('2026-11-24T11:00:00Z')];
    await ask('bookings.confirm', `/v2/bookings/${first.uid}/confirm`);
    await ask('bookings.decline', `/v2/bookings/${second.uid}/decline`, { reason: 'Busy' });

    const { accessToken: _, refreshToken } = user;
    await ask('oauth.refresh', `/v2/oauth/${clientId}/refresh`, { refreshToken }, secret);
    sandbox.setNow('2026-11-24T09:30:00Z');
    const { accessToken } = await ask(
      'oauthClients.users.forceRefresh',
      `${users}/${user.id}/force-refresh`,
      undefined,
      secret,
    );
    await ask(
      'bookings.markAbsent',
      `/v2/bookings/${first.uid}/mark-absent`,
      { host: true },
      { authorization: `Bearer ${accessToken}` },
    );

    expect([...answered].sort()).toEqual(Object.keys(answers).sort());
  });
});
