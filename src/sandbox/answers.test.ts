import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { booking, calendarLink } from '../contract/bookings.schema.js';
import { pagination } from '../contract/envelope.schema.js';
import { deletedEventType, eventType } from '../contract/eventTypes.schema.js';
import { managedUser, managedUserWithTokens } from '../contract/managedUsers.schema.js';
import { me } from '../contract/me.schema.js';
import { oauthClient, oauthClientSecret } from '../contract/oauthClients.schema.js';
import { provider } from '../contract/provider.schema.js';
import { schedule } from '../contract/schedules.schema.js';
import { reservation, slots } from '../contract/slots.schema.js';
import { tokenPair } from '../contract/tokens.schema.js';
import { type OperationName, operations } from './routes/handler.js';
import { ADA, FREE, talk } from './testing/talk.js';

/** Where every field that an answer has must be one that the contract knows. */
const strict = (schema: z.ZodObject): z.ZodType => z.strictObject(schema.shape);

const answers: { [Name in OperationName]: z.ZodType } = {
  getProvider: strict(provider),
  checkAccessToken: z.undefined(),
  refreshTokens: strict(tokenPair),
  forceRefreshTokens: strict(tokenPair),
  createOAuthClient: strict(oauthClientSecret),
  listOAuthClients: z.array(strict(oauthClient)),
  getOAuthClient: strict(oauthClient),
  updateOAuthClient: strict(oauthClient),
  deleteOAuthClient: strict(oauthClient),
  createManagedUser: strict(managedUserWithTokens),
  listManagedUsers: z.array(strict(managedUser)),
  getManagedUser: strict(managedUser),
  updateManagedUser: strict(managedUser),
  deleteManagedUser: strict(managedUser),
  getMe: strict(me),
  updateMe: strict(me),
  createSchedule: strict(schedule),
  listSchedules: z.array(strict(schedule)),
  getDefaultSchedule: strict(schedule).nullable(),
  getSchedule: strict(schedule),
  updateSchedule: strict(schedule),
  deleteSchedule: z.undefined(),
  createEventType: strict(eventType),
  listEventTypes: z.array(strict(eventType)),
  getEventType: strict(eventType),
  updateEventType: strict(eventType),
  deleteEventType: strict(deletedEventType),
  getSlots: slots,
  createReservation: strict(reservation),
  getReservation: strict(reservation).nullable(),
  updateReservation: strict(reservation),
  deleteReservation: z.undefined(),
  createBooking: strict(booking),
  getBooking: strict(booking),
  listBookings: z.array(strict(booking)),
  cancelBooking: strict(booking),
  rescheduleBooking: strict(booking),
  getCalendarLinks: z.array(strict(calendarLink)),
  confirmBooking: strict(booking),
  declineBooking: strict(booking),
  markAbsent: strict(booking),
};

describe('every operation of the table', () => {
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
      if (name === 'listBookings') expect(pagination.safeParse(answer.body.pagination).success).toBe(true);
      answered.add(name);
      return answer.body.data;
    };

    await ask('getProvider', `/v2/provider/${clientId}`);
    await ask('checkAccessToken', `/v2/provider/${clientId}/access-token`);
    await ask('getMe', '/v2/me');
    await ask('updateMe', '/v2/me', { bio: 'New' });

    const admin = { 'x-cal-client-id': clientId, ...secret };
    const client = await ask(
      'createOAuthClient',
      '/v2/oauth-clients',
      { name: 'C', redirectUris: [], permissions: ['*'] },
      admin,
    );
    await ask('listOAuthClients', '/v2/oauth-clients', undefined, admin);
    const own = { 'x-cal-secret-key': client.clientSecret };
    await ask('getOAuthClient', `/v2/oauth-clients/${client.clientId}`, undefined, own);
    await ask('updateOAuthClient', `/v2/oauth-clients/${client.clientId}`, { name: 'D' }, own);
    await ask('deleteOAuthClient', `/v2/oauth-clients/${client.clientId}`, undefined, own);

    const users = `/v2/oauth-clients/${clientId}/users`;
    const { user: bob } = await ask(
      'createManagedUser',
      users,
      { email: 'b@b.test', name: 'B', timeZone: 'UTC', metadata: { a: 1 } },
      secret,
    );
    await ask('listManagedUsers', users, undefined, secret);
    await ask('getManagedUser', `${users}/${bob.id}`, undefined, secret);
    await ask('updateManagedUser', `${users}/${bob.id}`, { name: 'C' }, secret);
    await ask('deleteManagedUser', `${users}/${bob.id}`, undefined, secret);

    const made = { name: 'S', timeZone: 'Europe/Rome', isDefault: false };
    const { id: scheduleId } = await ask('createSchedule', '/v2/schedules', made);
    await ask('listSchedules', '/v2/schedules');
    await ask('getDefaultSchedule', '/v2/schedules/default');
    await ask('getSchedule', `/v2/schedules/${scheduleId}`);
    await ask('updateSchedule', `/v2/schedules/${scheduleId}`, { name: 'T' });
    await ask('deleteSchedule', `/v2/schedules/${scheduleId}`);

    const seats = { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true };
    const basic = { title: 'T', slug: 't', lengthInMinutes: 30, lengthInMinutesOptions: [30, 60] };
    const full = {
      ...basic,
      seats,
      bookingWindow: { type: 'calendarDays', value: 60, rolling: true },
      bookerLayouts: { defaultLayout: 'month', enabledLayouts: ['month'] },
      bookingFields: [{ type: 'text', slug: 'x', label: 'X', required: false }],
    };
    const { id } = await ask('createEventType', '/v2/event-types', full);
    await ask('listEventTypes', '/v2/event-types?username=hannah');
    await ask('getEventType', `/v2/event-types/${id}`);
    await ask('updateEventType', `/v2/event-types/${id}`, { bookingLimitsCount: { disabled: true } });
    await ask('createBooking', '/v2/bookings', { eventTypeId: id, start: FREE, attendee: ADA });
    await ask(
      'getSlots',
      `/v2/slots?eventTypeId=${id}&start=2026-11-24&end=2026-11-24&format=range&timeZone=Asia/Kathmandu`,
    );
    await ask('deleteEventType', `/v2/event-types/${id}`);

    const held = await ask('createReservation', '/v2/slots/reservations', {
      eventTypeId: 2,
      slotStart: FREE,
    });
    const hold = `/v2/slots/reservations/${held.reservationUid}`;
    await ask('getReservation', hold);
    await ask('updateReservation', hold, { eventTypeId: 2, slotStart: '2026-11-24T11:00:00Z' });
    await ask('deleteReservation', hold);

    const { uid } = await ask('createBooking', '/v2/bookings', {
      eventTypeId: 3,
      start: FREE,
      attendee: ADA,
      guests: ['g@example.com'],
    });
    await ask('getBooking', `/v2/bookings/${uid}`);
    await ask('getCalendarLinks', `/v2/bookings/${uid}/calendar-links`);
    await ask('listBookings', '/v2/bookings?take=250');
    const moved = await ask('rescheduleBooking', `/v2/bookings/${uid}/reschedule`, {
      start: '2026-11-24T11:00:00Z',
    });
    await ask('cancelBooking', `/v2/bookings/${moved.uid}/cancel`, {});

    const confirmed = {
      title: 'C',
      slug: 'c',
      lengthInMinutes: 30,
      confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: true },
    };
    const asked = await ask('createEventType', '/v2/event-types', confirmed);
    const request = (start: string) =>
      ask('createBooking', '/v2/bookings', { eventTypeId: asked.id, start, attendee: ADA });
    const [first, second] = [await request(FREE), await request('2026-11-24T11:00:00Z')];
    await ask('confirmBooking', `/v2/bookings/${first.uid}/confirm`);
    await ask('declineBooking', `/v2/bookings/${second.uid}/decline`, { reason: 'Busy' });

    const { accessToken: _, refreshToken } = user;
    await ask('refreshTokens', `/v2/oauth/${clientId}/refresh`, { refreshToken }, secret);
    sandbox.setNow('2026-11-24T09:30:00Z');
    const { accessToken } = await ask(
      'forceRefreshTokens',
      `${users}/${user.id}/force-refresh`,
      undefined,
      secret,
    );
    await ask(
      'markAbsent',
      `/v2/bookings/${first.uid}/mark-absent`,
      { host: true },
      { authorization: `Bearer ${accessToken}` },
    );

    expect([...answered].sort()).toEqual(Object.keys(operations).sort());
  });
});
