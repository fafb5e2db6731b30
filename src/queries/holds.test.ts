import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { fakeApi, no, type Sent, yes } from '../client/testing/fakeApi.js';
import { CalApiError, CalNetworkError } from '../errors/index.js';
import { parseInstant } from '../time/instant.js';
import { isSlotRefused, makeHold, releaseHold, renewHold } from './holds.js';

const slotStart = parseInstant('2026-11-12T10:30:00Z');
const input = { eventTypeId: 7, slotStart };
const made = (uid: string, minutes?: number) =>
  yes({
    eventTypeId: 7,
    slotStart: '2026-11-12T10:30:00.000Z',
    slotEnd: '2026-11-12T11:15:00.000Z',
    slotDuration: 45,
    reservationUid: uid,
    ...(minutes === undefined ? {} : { reservationDuration: minutes }),
    reservationUntil: '2026-11-04T09:17:00.000Z',
  });

function stage(answer: (sent: Sent, index: number) => Response) {
  const api = fakeApi(answer);
  return { client: createClient({ fetch: api.fetch }), steps: () => api.sent.map(stepOf), sent: api.sent };
}

const stepOf = ({ method, url }: Sent) => `${method} ${url.pathname}`;

describe('a hold', () => {
  it('is made for a slot, and tells how long it lasts and what the server’s clock says', async () => {
    const { client, sent } = stage(() => made('h1', 5));
    expect(await makeHold(client, input)).toEqual({
      uid: 'h1',
      slotStart,
      minutes: 5,
      serverInstant: parseInstant('2026-11-04T09:12:00Z'),
    });
    expect(sent[0]?.body).toEqual({ eventTypeId: 7, slotStart: '2026-11-12T10:30:00.000Z' });
  });

  it('lasts five minutes where the server does not say', async () => {
    expect(await makeHold(stage(() => made('h1')).client, input)).toMatchObject({ minutes: 5 });
  });

  it('is of a length where the event type has several', async () => {
    const { client, sent } = stage(() => made('h1', 5));
    await makeHold(client, { ...input, lengthMinutes: 60 });
    expect(sent[0]?.body).toMatchObject({ slotDuration: 60 });
  });

  it('is renewed under its own uid', async () => {
    const { client, steps } = stage(() => made('h1', 5));
    expect(await renewHold(client, 'h1', input)).toMatchObject({ uid: 'h1' });
    expect(steps()).toEqual(['PATCH /v2/slots/reservations/h1']);
  });

  it('that stands in its own way is let go of and made again', async () => {
    const { client, steps } = stage(({ method }) =>
      method === 'PATCH' ? no(422, 'This time slot is already reserved') : made('h2', 5),
    );
    expect(await renewHold(client, 'h1', input)).toMatchObject({ uid: 'h2' });
    expect(steps()).toEqual([
      'PATCH /v2/slots/reservations/h1',
      'DELETE /v2/slots/reservations/h1',
      'POST /v2/slots/reservations',
    ]);
  });

  it.each([
    ['the server fails', () => no(500), CalApiError],
    [
      'the connection breaks',
      () => {
        throw new TypeError('Failed to fetch');
      },
      CalNetworkError,
    ],
  ])('stands as it was when %s while it is renewed', async (_, answer, kind) => {
    const { client, steps } = stage(answer);
    await expect(renewHold(client, 'h1', input)).rejects.toBeInstanceOf(kind);
    expect(steps()).toEqual(['PATCH /v2/slots/reservations/h1']);
  });

  it('is let go of by a request that outlives the page', async () => {
    let keepalive: boolean | undefined;
    const client = createClient({
      fetch: async (_, init) => {
        keepalive = init?.keepalive;
        return yes();
      },
    });
    await releaseHold(client, 'h1');
    expect(keepalive).toBe(true);
  });

  it.each([
    [422, true],
    [409, true],
    [400, false],
    [404, false],
    [429, false],
    [500, false],
  ])('answered with %i is refused because of the slot: %s', async (status, expected) => {
    const error = await makeHold(stage(() => no(status)).client, input).catch((reason: unknown) => reason);
    expect(isSlotRefused(error)).toBe(expected);
  });
});
