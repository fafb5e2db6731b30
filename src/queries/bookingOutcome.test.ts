import { beforeEach, describe, expect, it } from 'vitest';
import { type Client, createClient } from '../client/index.js';
import {
  CalApiError,
  CalAuthError,
  CalContractError,
  type CalError,
  CalNetworkError,
  type ErrorCode,
} from '../errors/index.js';
import { createSandbox, type Sandbox } from '../sandbox/createSandbox.js';
import { clinicWorld } from '../sandbox/world/clinic/clinicWorld.js';
import type { World } from '../sandbox/world/world.js';
import { parseInstant, toIso } from '../time/instant.js';
import type { Instant } from '../time/types.js';
import { parseZone } from '../time/zone.js';
import { bookingOutcome, findLostBooking } from './bookingOutcome.js';
import { makeBooking } from './bookings.js';
import { eventTypeQuery } from './eventTypes.js';
import { makeHold } from './holds.js';

const refusal = (status: number, apiMessage: string, code: ErrorCode = 'bad_request') =>
  new CalApiError({ code, status, apiMessage, operation: 'bookings.create', what: 'no.' });
const outcomeOf = (error: unknown) => bookingOutcome(Promise.reject(error));

describe('an attempt to book', () => {
  it.each([
    [400, 'User either already has booking at this time or is not available'],
    [400, 'One of the hosts either already has booking at this time or is not available'],
    [
      400,
      "The event type can't be booked at the \"start\" time provided. This could be because it's too soon (violating the minimum booking notice) or too far in the future (outside the event's scheduling window).",
    ],
    [400, 'Attempting to book a meeting in the past.'],
    [400, 'no_available_users_found_error'],
    [400, 'fixed_hosts_unavailable_for_booking'],
    [400, 'round_robin_host_unavailable_for_booking'],
    [400, 'booking_time_out_of_bounds_error'],
    [401, 'booking_limit_reached'],
    [403, 'duration_limit_reached'],
    [409, 'No more seats left at this seated booking.'],
    [409, 'booking_conflict_error'],
  ])('finds the time taken by what the API says: %i %s', async (status, message) => {
    const error = refusal(status, message);
    expect(await outcomeOf(error)).toEqual({ kind: 'taken', error });
  });

  it.each<[string, CalError]>([
    ['the seat is her own', refusal(409, 'already_signed_up_for_this_booking_error', 'conflict')],
    ['an answer is missing', refusal(400, 'Missing required booking field response: company')],
    ['the event type is gone', refusal(404, 'Event type with id 9 not found.', 'not_found')],
    [
      'she has too many bookings ahead',
      refusal(400, 'the maximum number of active bookings has been reached'),
    ],
    ['too many ask', refusal(429, 'ThrottlerException: Too Many Requests', 'rate_limited')],
    ['there is no token', new CalAuthError({ code: 'renewal_refused', what: 'no.' })],
  ])('is refused, and nothing is booked, where %s', async (_, error) => {
    expect(await outcomeOf(error)).toEqual({ kind: 'refused', error });
  });

  const network = (code: ErrorCode) =>
    new CalNetworkError({ code, what: 'no answer.', operation: 'bookings.create' });

  it.each<[string, boolean, CalError]>([
    ['the connection breaks', false, network('no_answer')],
    ['no answer comes in time', true, network('timed_out')],
    ['a gateway waits in vain', true, refusal(504, '', 'server_failed')],
    ['the server fails on the way', false, refusal(500, 'Internal server error', 'server_failed')],
    [
      'the answer can’t be read',
      false,
      new CalContractError({ code: 'answer_malformed', what: 'no.', operation: 'bookings.create', path: '' }),
    ],
  ])('is lost where %s; still at work: %s', async (_, mayStillAct, error) => {
    expect(await outcomeOf(error)).toEqual({ kind: 'lost', error, mayStillAct });
  });

  it('throws on what is no error of ours', async () => {
    await expect(outcomeOf(new TypeError('a bug'))).rejects.toThrow('a bug');
  });
});

/** Hannah confirms each request, and offers its time to others until she has. */
function requestsLeaveTimesFree(now: Instant): World {
  const world = clinicWorld(now);
  for (const { eventTypes } of world.managedUsers ?? []) {
    for (const eventType of eventTypes ?? []) {
      eventType.confirmationPolicy = { type: 'always', blockUnconfirmedBookingsInBooker: false };
    }
  }
  return world;
}

describe('the truth about a lost answer', () => {
  const start = parseInstant('2026-11-12T10:30:00Z');
  const email = 'priya@post.example';
  const slots = {
    username: 'hannah',
    eventSlug: 'initial-assessment',
    zone: parseZone('Europe/London'),
    within: { start: parseInstant('2026-11-01T00:00:00Z'), end: parseInstant('2026-12-01T00:00:00Z') },
  };
  let sandbox: Sandbox;

  beforeEach(() => {
    sandbox = createSandbox({ now: '2026-11-04T09:12:00Z' });
  });

  const visitor = () => createClient({ fetch: sandbox.fetch, apiUrl: sandbox.demo.apiUrl, now: sandbox.now });
  const host = () =>
    createClient({
      fetch: sandbox.fetch,
      apiUrl: sandbox.demo.apiUrl,
      clientId: sandbox.demo.clientId,
      now: sandbox.now,
      auth: { accessToken: sandbox.demo.user.accessToken, refreshUrl: 'http://host.example/refresh' },
    });

  /** She holds the time and books it; the answer is lost, after or before the server acted. */
  async function lose(client: Client, acted: boolean) {
    const eventType = await eventTypeQuery(client, slots).queryFn({ signal: new AbortController().signal });
    if (!eventType) throw new Error('No event type.');
    const hold = await makeHold(client, { eventTypeId: eventType.id, slotStart: start });
    sandbox.fault({ name: 'lost-answer', operation: 'bookings.create', acted });
    const outcome = await bookingOutcome(
      makeBooking(client, {
        start: toIso(start),
        eventTypeId: eventType.id,
        attendee: { name: 'Priya', email, timeZone: 'Europe/London' },
      }),
    );
    expect(outcome.kind).toBe('lost');
    return { email, start, eventTypeId: eventType.id, holdUid: hold.uid, slots };
  }

  const holds = async () =>
    (await sandbox.store.reservations.ofHost(sandbox.demo.user.id)).filter(
      ({ until }) => until > sandbox.now(),
    );

  it.each([
    ['without a token', visitor, true, { kind: 'likelyBooked' }],
    ['without a token', visitor, false, { kind: 'notBooked' }],
    ['with a token', host, true, { kind: 'booked', booking: { start, status: 'accepted' } }],
    ['with a token', host, false, { kind: 'notBooked' }],
  ])('is found %s, and the hold is let go of (%#)', async (_, whose, acted, truth) => {
    const client = whose();
    const lost = await lose(client, acted);
    expect(await findLostBooking(client, lost)).toMatchObject(truth);
    expect(await holds()).toEqual([]);
  });

  it.each([
    [true, 'likelyBooked'],
    [false, 'notBooked'],
  ])(
    'is found of a request that leaves its time free until the host confirms it (sent: %s)',
    async (acted, kind) => {
      sandbox = createSandbox({ now: '2026-11-04T09:12:00Z', world: requestsLeaveTimesFree });
      const client = visitor();
      const lost = await lose(client, acted);
      expect(await findLostBooking(client, lost)).toEqual({ kind });
      expect(await holds()).toEqual([]);
    },
  );

  it('with a token, is found of somebody who was not asked for an e-mail', async () => {
    const client = host();
    const lost = await lose(client, true);
    expect(await findLostBooking(client, { ...lost, email: '' })).toMatchObject({ kind: 'booked' });
  });

  it('is not guessed while there is no connection', async () => {
    const client = visitor();
    const lost = await lose(client, true);
    sandbox.fault({ name: 'lost-answer', operation: 'slots.reservations.delete', acted: false });
    expect(await findLostBooking(client, lost)).toEqual({ kind: 'unknown' });
    expect(await findLostBooking(client, lost)).toEqual({ kind: 'likelyBooked' });
  });

  it('with a token, is not a booking of hers that was called off', async () => {
    const client = host();
    const lost = await lose(client, true);
    const found = await findLostBooking(client, lost);
    if (found.kind !== 'booked') throw new Error('It was not found.');
    await sandbox.fetch(`${sandbox.demo.apiUrl}/v2/bookings/${found.booking.uid}/cancel`, {
      method: 'POST',
      headers: {
        'cal-api-version': '2024-08-13',
        authorization: `Bearer ${sandbox.demo.user.accessToken}`,
      },
      body: JSON.stringify({ cancellationReason: 'ill' }),
    });
    expect(await findLostBooking(client, { ...lost, holdUid: null })).toEqual({ kind: 'notBooked' });
  });
});
