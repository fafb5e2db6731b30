import { describe, expect, it } from 'vitest';
import { bodyOf, booked } from '../testing/signedWebhook.js';
import { readEvent } from './readEvent.js';
import { landmarks, type WebhookEvent, type WebhookTrigger } from './webhookEvent.js';

const read = (body: string) => readEvent(body, '2021-10-20');
// SAFETY: the record has exactly the triggers as its keys.
const triggers = Object.keys(landmarks) as WebhookTrigger[];

/** What each trigger tells, as the API sends it. */
const samples: Record<WebhookTrigger, object> = {
  BOOKING_CREATED: booked,
  BOOKING_RESCHEDULED: { ...booked, rescheduleUid: 'uid-0', rescheduledBy: 'ada@x.example' },
  BOOKING_CANCELLED: { ...booked, status: 'CANCELLED', cancelledBy: 'ada@x.example' },
  BOOKING_REQUESTED: { ...booked, status: 'PENDING' },
  BOOKING_REJECTED: { ...booked, status: 'REJECTED' },
  BOOKING_PAYMENT_INITIATED: { ...booked, paymentId: 3 },
  BOOKING_PAID: { ...booked, paymentId: 3, paymentData: {} },
  BOOKING_NO_SHOW_UPDATED: { message: 'm', bookingUid: 'uid-1', attendees: [] },
  MEETING_STARTED: { ...booked, id: 91 },
  MEETING_ENDED: { ...booked, id: 91 },
  RECORDING_READY: { ...booked, downloadLink: 'https://x.example/1' },
  RECORDING_TRANSCRIPTION_GENERATED: { ...booked, downloadLinks: {} },
  INSTANT_MEETING: { uid: 'uid-1', connectAndJoinUrl: 'https://x.example/join', eventTypeId: 1 },
  FORM_SUBMITTED: { formId: 'f', formName: 'F', teamId: null, responses: {} },
  FORM_SUBMITTED_NO_EVENT: { formId: 'f', formName: 'F', teamId: null, responses: {} },
  OOO_CREATED: { oooEntry: { id: 1, toUser: null } },
  AFTER_HOSTS_CAL_VIDEO_NO_SHOW: { bookingUid: 'uid-1', bookingId: 91, hostEmail: 'h@x.example' },
  AFTER_GUESTS_CAL_VIDEO_NO_SHOW: { bookingUid: 'uid-1', bookingId: 91 },
  DELEGATION_CREDENTIAL_ERROR: { error: {}, credential: {}, user: {} },
  WRONG_ASSIGNMENT_REPORT: { booking: {}, report: {} },
  PING: { type: 'Test', title: 'Test trigger event' },
};

/** Compiles only as long as each trigger narrows its payload. */
function summaryOf(event: WebhookEvent): string {
  switch (event.triggerEvent) {
    case 'BOOKING_CREATED':
      return `${event.payload.status satisfies 'ACCEPTED'} ${event.payload.attendees.length}`;
    case 'BOOKING_CANCELLED':
      return `cancelled by ${event.payload.cancelledBy}`;
    case 'MEETING_ENDED':
      return `ended ${event.payload.id.toFixed()}`;
    case 'OOO_CREATED':
      return `away until ${event.payload.oooEntry.end}`;
    case 'UNKNOWN':
      return `unknown ${event.unknownTrigger}`;
    default:
      return event.triggerEvent;
  }
}

describe('readEvent', () => {
  it.each(triggers)('knows %s', (trigger) => {
    expect(read(bodyOf(trigger, samples[trigger]))).toEqual({
      triggerEvent: trigger,
      createdAt: '2026-11-20T09:00:00.000Z',
      version: '2021-10-20',
      payload: samples[trigger],
    });
  });

  it('narrows the payload by the trigger', () => {
    expect(summaryOf(read(bodyOf('BOOKING_CREATED')))).toBe('ACCEPTED 1');
    expect(summaryOf(read(bodyOf('BOOKING_CANCELLED', samples.BOOKING_CANCELLED)))).toBe(
      'cancelled by ada@x.example',
    );
    expect(summaryOf(read(bodyOf('SOMETHING_NEW')))).toBe('unknown SOMETHING_NEW');
  });

  it.each(['MEETING_STARTED', 'MEETING_ENDED'])(
    'gives %s its envelope, which the API leaves away',
    (trigger) => {
      const row = { id: 91, uid: 'uid-1', title: 'T', startTime: booked.startTime, endTime: booked.endTime };
      const body = JSON.stringify({ triggerEvent: trigger, ...row, createdAt: '2026-11-01T00:00:00.000Z' });
      expect(read(body)).toEqual({
        triggerEvent: trigger,
        createdAt: null,
        version: '2021-10-20',
        payload: row,
      });
    },
  );

  it('leaves the answers of a form that stand beside the payload out', () => {
    const payload = samples.FORM_SUBMITTED;
    const body = JSON.stringify({ name: 'Ada', triggerEvent: 'FORM_SUBMITTED', createdAt: 'x', payload });
    expect(Object.keys(read(body)).sort()).toEqual(['createdAt', 'payload', 'triggerEvent', 'version']);
  });

  it('keeps in the payload what it does not know', () => {
    const payload = { ...booked, invented: { later: true } };
    expect(read(bodyOf('BOOKING_CREATED', payload)).payload).toEqual(payload);
  });

  it('gives a trigger that it does not know as such', () => {
    expect(read(bodyOf('RESERVATION_EXPIRED', { reservationUid: 'r' }))).toEqual({
      triggerEvent: 'UNKNOWN',
      unknownTrigger: 'RESERVATION_EXPIRED',
      createdAt: '2026-11-20T09:00:00.000Z',
      version: '2021-10-20',
      payload: { reservationUid: 'r' },
    });
  });

  it.each([
    ['without a trigger', { content: 'A new booking' }, null],
    [
      'with the trigger and other fields',
      { triggerEvent: 'BOOKING_CREATED', uid: 'u', startTime: 's' },
      'BOOKING_CREATED',
    ],
    [
      'with a payload of another form',
      { triggerEvent: 'BOOKING_CREATED', payload: { name: 'Ada' } },
      'BOOKING_CREATED',
    ],
    ['with a trigger that is no text', { triggerEvent: 5 }, null],
    ['with a name that every object has', { triggerEvent: 'toString' }, 'toString'],
  ])('gives what a template made %s as unknown', (_, made, unknownTrigger) => {
    const event = read(JSON.stringify(made));
    expect(event).toMatchObject({ triggerEvent: 'UNKNOWN', unknownTrigger, createdAt: null });
    expect(event.payload).toEqual('payload' in made ? made.payload : made);
  });
});
