import { createHmac } from 'node:crypto';

export const secret = 'a secret of the test';

/** By Node's own HMAC, so that one mistake can't cancel itself out. */
export const signatureOf = (body: string, by = secret): string =>
  createHmac('sha256', by).update(body).digest('hex');

const ada = { name: 'Ada', email: 'ada@x.example', timeZone: 'Europe/Berlin', language: { locale: 'de' } };

export const booked = {
  uid: 'uid-1',
  bookingId: 91,
  type: 'initial-assessment',
  title: 'Initial assessment between Hannah and Ada',
  status: 'ACCEPTED',
  startTime: '2026-11-24T09:00:00Z',
  endTime: '2026-11-24T09:45:00Z',
  organizer: { ...ada, name: 'Hannah', id: 1, username: 'hannah' },
  attendees: [ada],
};

/** A body as the API writes it. */
export const bodyOf = (triggerEvent: string, payload: object = booked): string =>
  JSON.stringify({ triggerEvent, createdAt: '2026-11-20T09:00:00.000Z', payload });

/** The API's request; null: the header is missing. */
export const webhookRequest = (
  body: BodyInit,
  signature: string | null = typeof body === 'string' ? signatureOf(body) : null,
  init: RequestInit = {},
): Request =>
  new Request('https://host.example/hooks', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-cal-webhook-version': '2021-10-20',
      ...(signature !== null && { 'x-cal-signature-256': signature }),
    },
    ...init,
  });
