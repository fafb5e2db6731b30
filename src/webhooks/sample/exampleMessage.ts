import type { WebhookTrigger } from '../../queries/webhooks/webhooks.js';
import { exampleBooking, exampleMeeting, exampleVideoCall } from './exampleBooking.js';

/** What a call tells: its template sees the payload's fields beside the event's own. */
export interface ExampleMessage {
  readonly triggerEvent: string;
  /** ISO 8601 */
  readonly createdAt: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The payload stands by itself: no envelope, no template. */
  readonly isBare: boolean;
}

type Payload = ExampleMessage['payload'];

const { uid, bookingId, title, startTime, endTime, organizer, attendees } = exampleBooking;
const [guest] = attendees;
const guestEmail = guest?.email ?? null;

const form = {
  formId: '7f0c6a52-4d1f-4f6e-9a0e-2f5d3c1b8e90',
  formName: 'What is it about?',
  teamId: null,
  responses: { topic: { value: 'An order', response: 'An order' } },
};

const absence = {
  id: 31,
  uuid: '0d9c3f5e-6b1a-4a57-8c2e-51c1f0a7d3b4',
  start: '2026-12-21T00:00:00.000Z',
  end: '2026-12-31T23:59:59.999Z',
  createdAt: '2026-11-30T08:00:00.000Z',
  updatedAt: '2026-11-30T08:00:00.000Z',
  notes: 'Back in January',
  reason: { emoji: '🏝️', reason: 'Vacation' },
  reasonId: 2,
  user: {
    id: organizer.id,
    name: organizer.name,
    username: organizer.username,
    timeZone: organizer.timeZone,
    email: organizer.email,
  },
  toUser: null,
};

const recording = 'https://video.example/recordings/4711.mp4';

const payloads: Readonly<Record<WebhookTrigger, Payload>> = {
  BOOKING_CREATED: exampleBooking,
  BOOKING_REQUESTED: { ...exampleBooking, status: 'PENDING', requiresConfirmation: true },
  BOOKING_RESCHEDULED: {
    ...exampleBooking,
    rescheduleId: 4709,
    rescheduleUid: 'aQ8sW2dE4rF6tG1hY3jU5k',
    rescheduleStartTime: '2026-11-30T14:00:00.000Z',
    rescheduleEndTime: '2026-11-30T14:30:00.000Z',
    rescheduledBy: guestEmail,
  },
  BOOKING_CANCELLED: {
    ...exampleBooking,
    status: 'CANCELLED',
    cancelledBy: guestEmail,
    cancellationReason: 'I am ill.',
    requestReschedule: false,
  },
  BOOKING_REJECTED: { ...exampleBooking, status: 'REJECTED', rejectionReason: 'No time on that day.' },
  BOOKING_NO_SHOW_UPDATED: {
    message: `${guestEmail} marked as no-show`,
    bookingUid: uid,
    bookingId,
    attendees: [{ email: guestEmail, noShow: true }],
  },
  BOOKING_PAYMENT_INITIATED: { ...exampleBooking, price: 4500, paymentId: 82 },
  BOOKING_PAID: {
    ...exampleBooking,
    price: 4500,
    paymentId: 82,
    paymentData: { externalId: 'pi_example', success: true, amount: 4500, currency: 'usd' },
  },
  MEETING_STARTED: exampleMeeting,
  MEETING_ENDED: exampleMeeting,
  AFTER_HOSTS_CAL_VIDEO_NO_SHOW: {
    ...exampleVideoCall,
    message: 'The host did not join the call.',
    hostEmail: organizer.email,
  },
  AFTER_GUESTS_CAL_VIDEO_NO_SHOW: { ...exampleVideoCall, message: 'No guest joined the call.' },
  RECORDING_READY: { ...exampleBooking, downloadLink: recording },
  RECORDING_TRANSCRIPTION_GENERATED: {
    ...exampleBooking,
    downloadLinks: {
      transcription: [{ format: 'vtt', link: 'https://video.example/transcripts/4711.vtt' }],
      recording,
    },
  },
  INSTANT_MEETING: {
    uid,
    connectAndJoinUrl: 'https://app.host.example/connect-and-join?token=example',
    eventTypeId: exampleBooking.eventTypeId,
    eventTypeTitle: exampleBooking.eventTitle,
    responses: exampleBooking.responses,
    customInputs: {},
  },
  FORM_SUBMITTED: form,
  FORM_SUBMITTED_NO_EVENT: {
    ...form,
    redirect: { type: 'externalRedirectUrl', value: 'https://host.example' },
  },
  OOO_CREATED: { oooEntry: absence },
  WRONG_ASSIGNMENT_REPORT: {
    booking: { id: bookingId, uid, title, startTime, endTime, status: 'ACCEPTED' },
    report: {
      reportedBy: { id: organizer.id, email: organizer.email, name: organizer.name },
      guest: guestEmail,
      host: { email: organizer.email, name: organizer.name },
      correctAssignee: 'theo@host.example',
      additionalNotes: null,
    },
  },
  DELEGATION_CREDENTIAL_ERROR: {
    error: { type: 'invalid_grant', message: 'The organization’s access was withdrawn.' },
    credential: { id: 5, type: 'google_calendar', appId: 'google-calendar' },
    user: { id: organizer.id, email: organizer.email },
  },
};

const isKnown = (trigger: string): trigger is WebhookTrigger => Object.hasOwn(payloads, trigger);

/** A call that was never made, in the form of a real one. A trigger that is newer than this library tells of a booking. */
export const exampleMessage = (trigger: string): ExampleMessage => ({
  triggerEvent: trigger,
  createdAt: '2026-11-30T08:15:00.000Z',
  payload: isKnown(trigger) ? payloads[trigger] : exampleBooking,
  isBare: trigger === 'MEETING_STARTED' || trigger === 'MEETING_ENDED',
});

/** The names at the top of what is sent for any trigger: only these can be filled in. */
export const sentNames: ReadonlySet<string> = new Set([
  'triggerEvent',
  'createdAt',
  'team',
  ...Object.values(payloads).flatMap((payload) => Object.keys(payload)),
]);
