import type { WebhookTrigger } from '../../../../queries/webhooks.js';

/** What a webhook of an event type can be called for, by kind. Forms, absences and credentials are nobody's event type. */
export const triggerGroups = [
  {
    name: 'bookings',
    triggers: [
      'BOOKING_CREATED',
      'BOOKING_REQUESTED',
      'BOOKING_RESCHEDULED',
      'BOOKING_CANCELLED',
      'BOOKING_REJECTED',
    ],
  },
  {
    name: 'meetings',
    triggers: [
      'MEETING_STARTED',
      'MEETING_ENDED',
      'BOOKING_NO_SHOW_UPDATED',
      'AFTER_HOSTS_CAL_VIDEO_NO_SHOW',
      'AFTER_GUESTS_CAL_VIDEO_NO_SHOW',
      'RECORDING_READY',
      'RECORDING_TRANSCRIPTION_GENERATED',
    ],
  },
  { name: 'payments', triggers: ['BOOKING_PAYMENT_INITIATED', 'BOOKING_PAID'] },
] as const satisfies readonly { name: string; triggers: readonly WebhookTrigger[] }[];

export type OfferedTrigger = (typeof triggerGroups)[number]['triggers'][number];

/** The word of each in the dictionary, after its group. */
export const triggerWords = {
  BOOKING_CREATED: 'onBookingCreated',
  BOOKING_REQUESTED: 'onBookingRequested',
  BOOKING_RESCHEDULED: 'onBookingRescheduled',
  BOOKING_CANCELLED: 'onBookingCancelled',
  BOOKING_REJECTED: 'onBookingRejected',
  MEETING_STARTED: 'onMeetingStarted',
  MEETING_ENDED: 'onMeetingEnded',
  BOOKING_NO_SHOW_UPDATED: 'onBookingNoShowUpdated',
  AFTER_HOSTS_CAL_VIDEO_NO_SHOW: 'onAfterHostsCalVideoNoShow',
  AFTER_GUESTS_CAL_VIDEO_NO_SHOW: 'onAfterGuestsCalVideoNoShow',
  RECORDING_READY: 'onRecordingReady',
  RECORDING_TRANSCRIPTION_GENERATED: 'onRecordingTranscriptionGenerated',
  BOOKING_PAYMENT_INITIATED: 'onBookingPaymentInitiated',
  BOOKING_PAID: 'onBookingPaid',
} as const satisfies Readonly<Record<OfferedTrigger, string>>;

export const offeredTriggers: readonly OfferedTrigger[] = triggerGroups.flatMap(({ triggers }) => triggers);

export const isOffered = (trigger: string): trigger is OfferedTrigger =>
  offeredTriggers.some((each) => each === trigger);
