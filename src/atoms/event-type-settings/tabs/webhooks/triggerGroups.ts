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

export const offeredTriggers: readonly OfferedTrigger[] = triggerGroups.flatMap(({ triggers }) => triggers);

export const isOffered = (trigger: string): trigger is OfferedTrigger =>
  offeredTriggers.some((each) => each === trigger);
