import type { DictionaryKey } from '../../i18n/dictionary.js';
import type { WebhookOwner, WebhookTrigger } from '../../queries/webhooks/webhooks.js';

export type TriggerGroupName = 'bookings' | 'meetings' | 'payments' | 'forms' | 'team';

interface TriggerGroup {
  readonly name: TriggerGroupName;
  readonly triggers: readonly WebhookTrigger[];
}

/** What webhooks can be called for, by kind: each of the API's triggers once. */
export const triggerGroups: readonly TriggerGroup[] = [
  {
    name: 'bookings',
    triggers: [
      'BOOKING_CREATED',
      'BOOKING_REQUESTED',
      'BOOKING_RESCHEDULED',
      'BOOKING_CANCELLED',
      'BOOKING_REJECTED',
      'BOOKING_NO_SHOW_UPDATED',
    ],
  },
  {
    name: 'meetings',
    triggers: [
      'MEETING_STARTED',
      'MEETING_ENDED',
      'AFTER_HOSTS_CAL_VIDEO_NO_SHOW',
      'AFTER_GUESTS_CAL_VIDEO_NO_SHOW',
      'RECORDING_READY',
      'RECORDING_TRANSCRIPTION_GENERATED',
      'INSTANT_MEETING',
    ],
  },
  { name: 'payments', triggers: ['BOOKING_PAYMENT_INITIATED', 'BOOKING_PAID'] },
  { name: 'forms', triggers: ['FORM_SUBMITTED', 'FORM_SUBMITTED_NO_EVENT'] },
  { name: 'team', triggers: ['OOO_CREATED', 'WRONG_ASSIGNMENT_REPORT', 'DELEGATION_CREDENTIAL_ERROR'] },
];

/** The word of each in the dictionary; it stands below its group's. */
export const triggerWords = {
  BOOKING_CREATED: 'webhooks.onBookingCreated',
  BOOKING_REQUESTED: 'webhooks.onBookingRequested',
  BOOKING_RESCHEDULED: 'webhooks.onBookingRescheduled',
  BOOKING_CANCELLED: 'webhooks.onBookingCancelled',
  BOOKING_REJECTED: 'webhooks.onBookingRejected',
  BOOKING_NO_SHOW_UPDATED: 'webhooks.onBookingNoShowUpdated',
  MEETING_STARTED: 'webhooks.onMeetingStarted',
  MEETING_ENDED: 'webhooks.onMeetingEnded',
  AFTER_HOSTS_CAL_VIDEO_NO_SHOW: 'webhooks.onAfterHostsCalVideoNoShow',
  AFTER_GUESTS_CAL_VIDEO_NO_SHOW: 'webhooks.onAfterGuestsCalVideoNoShow',
  RECORDING_READY: 'webhooks.onRecordingReady',
  RECORDING_TRANSCRIPTION_GENERATED: 'webhooks.onRecordingTranscriptionGenerated',
  INSTANT_MEETING: 'webhooks.onInstantMeeting',
  BOOKING_PAYMENT_INITIATED: 'webhooks.onBookingPaymentInitiated',
  BOOKING_PAID: 'webhooks.onBookingPaid',
  FORM_SUBMITTED: 'webhooks.onFormSubmitted',
  FORM_SUBMITTED_NO_EVENT: 'webhooks.onFormSubmittedNoEvent',
  OOO_CREATED: 'webhooks.onOooCreated',
  WRONG_ASSIGNMENT_REPORT: 'webhooks.onWrongAssignmentReport',
  DELEGATION_CREDENTIAL_ERROR: 'webhooks.onDelegationCredentialError',
} as const satisfies Readonly<Record<WebhookTrigger, DictionaryKey>>;

/** Whether this library knows it. A newer server may call for more. */
export const isKnown = (trigger: string): trigger is keyof typeof triggerWords =>
  Object.hasOwn(triggerWords, trigger);

/** Forms, absences and credentials are nobody's event type; meetings at once are a team's; credentials are an organization's. */
function isFor(trigger: WebhookTrigger, group: TriggerGroupName, owner: WebhookOwner): boolean {
  if (trigger === 'DELEGATION_CREDENTIAL_ERROR') return owner.kind === 'organization';
  if (owner.kind !== 'eventType') return true;
  if (trigger === 'INSTANT_MEETING' || trigger === 'WRONG_ASSIGNMENT_REPORT')
    return owner.teamId !== undefined;
  return group !== 'forms' && group !== 'team';
}

/** What webhooks of that owner can be called for. */
export const groupsFor = (owner: WebhookOwner): readonly TriggerGroup[] =>
  triggerGroups
    .map(({ name, triggers }) => ({
      name,
      triggers: triggers.filter((trigger) => isFor(trigger, name, owner)),
    }))
    .filter(({ triggers }) => triggers.length > 0);

/** Those that are set and not offered, because they are newer than this library or not for that owner. */
export function otherTriggers(
  owner: WebhookOwner,
  set: readonly WebhookTrigger[],
): readonly WebhookTrigger[] {
  const offered = groupsFor(owner).flatMap(({ triggers }) => triggers);
  return set.filter((trigger) => !offered.includes(trigger));
}

/** With one group's choice changed: in the order of the groups, and the others at the end. */
export function withChosen(
  owner: WebhookOwner,
  set: readonly WebhookTrigger[],
  group: readonly WebhookTrigger[],
  chosen: readonly string[],
): readonly WebhookTrigger[] {
  const isSet = (trigger: WebhookTrigger) =>
    group.includes(trigger) ? chosen.includes(trigger) : set.includes(trigger);
  const offered = groupsFor(owner).flatMap(({ triggers }) => triggers);
  return [...offered, ...otherTriggers(owner, set)].filter(isSet);
}
