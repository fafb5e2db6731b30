import type {
  WebhookBooking,
  WebhookCancelledBooking,
  WebhookDelegationError,
  WebhookForm,
  WebhookFormWithoutEvent,
  WebhookHostNoShow,
  WebhookInstantMeeting,
  WebhookMeeting,
  WebhookNoShow,
  WebhookOutOfOffice,
  WebhookPaidBooking,
  WebhookPing,
  WebhookRecording,
  WebhookRejectedBooking,
  WebhookRescheduledBooking,
  WebhookTranscription,
  WebhookVideoNoShow,
  WebhookWrongAssignment,
} from './payloads.js';

/** What each trigger tells. */
export interface WebhookPayloads {
  /** A booking stands: made at once, or confirmed by the host. */
  BOOKING_CREATED: WebhookBooking<'ACCEPTED'>;
  BOOKING_RESCHEDULED: WebhookRescheduledBooking;
  BOOKING_CANCELLED: WebhookCancelledBooking;
  /** It waits for the host to confirm or to decline. */
  BOOKING_REQUESTED: WebhookBooking<'PENDING'>;
  BOOKING_REJECTED: WebhookRejectedBooking;
  BOOKING_PAYMENT_INITIATED: WebhookPaidBooking;
  BOOKING_PAID: WebhookPaidBooking;
  /** Somebody was marked as absent, or no longer is. */
  BOOKING_NO_SHOW_UPDATED: WebhookNoShow;
  /** The booked time begins; sent by the clock, whoever came. */
  MEETING_STARTED: WebhookMeeting;
  MEETING_ENDED: WebhookMeeting;
  RECORDING_READY: WebhookRecording;
  RECORDING_TRANSCRIPTION_GENERATED: WebhookTranscription;
  INSTANT_MEETING: WebhookInstantMeeting;
  FORM_SUBMITTED: WebhookForm;
  /** Some minutes later nothing had been booked. */
  FORM_SUBMITTED_NO_EVENT: WebhookFormWithoutEvent;
  OOO_CREATED: WebhookOutOfOffice;
  AFTER_HOSTS_CAL_VIDEO_NO_SHOW: WebhookHostNoShow;
  AFTER_GUESTS_CAL_VIDEO_NO_SHOW: WebhookVideoNoShow;
  DELEGATION_CREDENTIAL_ERROR: WebhookDelegationError;
  WRONG_ASSIGNMENT_REPORT: WebhookWrongAssignment;
  /** The test in the API's settings. */
  PING: WebhookPing;
}

export type WebhookTrigger = keyof WebhookPayloads;

interface WebhookEnvelope {
  /** When the API made it, ISO 8601; null: it doesn't tell (meetings that start or end). */
  createdAt: string | null;
  /** `X-Cal-Webhook-Version`, such as `2021-10-20`; null: it was not told. */
  version: string | null;
}

export type KnownWebhookEvent<Trigger extends WebhookTrigger = WebhookTrigger> = {
  [Each in Trigger]: WebhookEnvelope & { triggerEvent: Each; payload: WebhookPayloads[Each] };
}[Trigger];

/**
 * Signed, but not in a form that is known here: a trigger that is newer than this version, or a body that was made by a
 * `payloadTemplate`.
 */
export interface UnknownWebhookEvent extends WebhookEnvelope {
  triggerEvent: 'UNKNOWN';
  /** The API's own word for it; null: the body has none. */
  unknownTrigger: string | null;
  /** The body's `payload`; where it has none, the body as a whole. */
  payload: Readonly<Record<string, unknown>>;
}

/** `switch (event.triggerEvent)` tells them apart, and narrows `payload`. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;

/** What has to be in a payload for it to be one of its trigger, rather than what a template made. */
export const landmarks: { readonly [Trigger in WebhookTrigger]: readonly string[] } = {
  BOOKING_CREATED: ['uid', 'startTime'],
  BOOKING_RESCHEDULED: ['uid', 'startTime'],
  BOOKING_CANCELLED: ['uid', 'startTime'],
  BOOKING_REQUESTED: ['uid', 'startTime'],
  BOOKING_REJECTED: ['uid', 'startTime'],
  BOOKING_PAYMENT_INITIATED: ['uid', 'startTime'],
  BOOKING_PAID: ['uid', 'startTime'],
  BOOKING_NO_SHOW_UPDATED: ['bookingUid'],
  MEETING_STARTED: ['uid', 'startTime'],
  MEETING_ENDED: ['uid', 'startTime'],
  RECORDING_READY: ['uid', 'downloadLink'],
  RECORDING_TRANSCRIPTION_GENERATED: ['uid'],
  INSTANT_MEETING: ['uid', 'connectAndJoinUrl'],
  FORM_SUBMITTED: ['formId'],
  FORM_SUBMITTED_NO_EVENT: ['formId'],
  OOO_CREATED: ['oooEntry'],
  AFTER_HOSTS_CAL_VIDEO_NO_SHOW: ['bookingUid'],
  AFTER_GUESTS_CAL_VIDEO_NO_SHOW: ['bookingUid'],
  DELEGATION_CREDENTIAL_ERROR: ['error', 'user'],
  WRONG_ASSIGNMENT_REPORT: ['booking', 'report'],
  PING: ['title'],
};
