import type { OutOfOfficeReason } from '../../contract/organizations/out-of-office/outOfOffice.schema.js';
import type { WebhookTrigger } from '../../contract/webhooks/webhooks.schema.js';
import type { Day, Instant } from '../../time/types.js';
import type { BookingLimitsRecord, CreditChargeRecord, PushSubscriptionRecord } from './accounts.js';
import type { AttributeAssignmentRecord, AttributeOptionRecord, AttributeRecord } from './attributes.js';
import type { BookingReferenceRecord, CalendarEventRecord } from './calendarEvents.js';
import type { DelegationCredentialRecord } from './delegation.js';
import type { MessageRecord } from './messages.js';
import type { AuthorizationCodeRecord, OAuth2ClientRecord } from './oauth2.js';
import type { PaymentRecord } from './payments.js';
import type { RoleRecord } from './roles.js';
import type { FormResponseRecord, QueuedFormResponseRecord, RoutingFormRecord } from './routingForms.js';
import type { MembershipRecord, TeamRecord } from './teams.js';
import type { WorkflowRecord, WorkflowStepRecord } from './workflows.js';

/*
 * What is kept without rules of its own: records under numbers, found by what is in them. A kind of record is a line in
 * `Collections` and its name in `collectionNames`; both stores take it from there. What needs more than that (a booking,
 * which excludes others) has a place of its own in the port.
 */

/** A link to an event type that is not on its owner's page. */
export interface PrivateLinkRecord {
  readonly id: number;
  /** The link's own name, which stands in its address. */
  readonly uid: string;
  readonly eventTypeId: number;
  /** null: it is good for a number of bookings. */
  readonly expiresAt: Instant | null;
  /** null: it is good until it expires. */
  readonly maxUsageCount: number | null;
  readonly usageCount: number;
}

/** An app that somebody has connected: calendars, video, payment. Its secrets are not kept. */
export interface CredentialRecord {
  readonly id: number;
  /** Such as `google_calendar` or `zoom_video`. */
  readonly type: string;
  /** The slug of the app. */
  readonly appId: string;
  /** null: a team's. */
  readonly userId: number | null;
  /** null: a user's. */
  readonly teamId: number | null;
  /** The provider refuses it. */
  readonly invalid: boolean;
  /** Whose account it is at the provider; null where that has no name. */
  readonly account: string | null;
  /** Of feeds, where they are; empty for all else. */
  readonly urls: readonly string[];
}

/** A calendar whose events block its owner's slots. */
export interface SelectedCalendarRecord {
  readonly id: number;
  readonly userId: number;
  readonly integration: string;
  readonly externalId: string;
  readonly credentialId: number;
}

/** Where a user's new bookings are written. */
export interface DestinationCalendarRecord {
  readonly id: number;
  readonly userId: number;
  readonly integration: string;
  readonly externalId: string;
  readonly primaryEmail: string | null;
  readonly credentialId: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** The outbox of codes: each stays there until it is used. */
export interface VerificationCodeRecord {
  readonly id: number;
  readonly userId: number;
  /** The e-mail address or the phone number to which it went. */
  readonly sentTo: string;
  /** Six digits. */
  readonly code: string;
  /** The first instant at which it is too old. */
  readonly expiresAt: Instant;
}

export interface VerifiedEmailRecord {
  readonly id: number;
  readonly userId: number;
  /** The team that may use it; absent: the user alone. */
  readonly teamId?: number;
  readonly email: string;
}

/** A further address of a user, beside the one that they sign in with. */
export interface SecondaryEmailRecord {
  readonly id: number;
  readonly userId: number;
  readonly email: string;
}

export interface VerifiedPhoneRecord {
  readonly id: number;
  readonly userId: number;
  /** The team that may use it; absent: the user alone. */
  readonly teamId?: number;
  readonly phoneNumber: string;
}

/** The number by which an attendee of a booking is named. */
export interface AttendeeNumber {
  readonly id: number;
  readonly bookingUid: string;
  readonly email: string;
}

/** A server to be called. Exactly one of its owners is not null. */
export interface WebhookRecord {
  readonly id: number;
  /** The API's id of it: a UUID. */
  readonly uid: string;
  readonly userId: number | null;
  readonly eventTypeId: number | null;
  /** Of an OAuth client. */
  readonly clientId: string | null;
  /** Of a team or an organization. */
  readonly teamId: number | null;
  readonly active: boolean;
  readonly subscriberUrl: string;
  readonly triggers: readonly WebhookTrigger[];
  /** null: the payload as it is. */
  readonly payloadTemplate: string | null;
  /** null: calls are not signed. */
  readonly secret: string | null;
  readonly version: '2021-10-20';
}

/** Days on which a user is away and can't be booked. */
export interface OutOfOfficeRecord {
  readonly id: number;
  /** The API's `uuid`. */
  readonly uid: string;
  readonly userId: number;
  /** Who is booked in the meantime; null: nobody. */
  readonly toUserId: number | null;
  /** The first moment of the first day, in UTC. */
  readonly start: Instant;
  /** The last moment of the last day, in UTC: 23:59:59.999. */
  readonly end: Instant;
  readonly notes: string | null;
  readonly reason: OutOfOfficeReason;
}

/** Days on which a user's default schedule goes by the clocks of another zone. */
export interface TravelScheduleRecord {
  readonly id: number;
  readonly userId: number;
  readonly timeZone: string;
  readonly firstDay: Day;
  /** Included; null: for good. */
  readonly lastDay: Day | null;
}

export interface Collections {
  messages: MessageRecord;
  teams: TeamRecord;
  memberships: MembershipRecord;
  roles: RoleRecord;
  workflows: WorkflowRecord;
  workflowSteps: WorkflowStepRecord;
  routingForms: RoutingFormRecord;
  formResponses: FormResponseRecord;
  queuedFormResponses: QueuedFormResponseRecord;
  delegationCredentials: DelegationCredentialRecord;
  attributes: AttributeRecord;
  attributeOptions: AttributeOptionRecord;
  attributeAssignments: AttributeAssignmentRecord;
  attendeeNumbers: AttendeeNumber;
  credentials: CredentialRecord;
  selectedCalendars: SelectedCalendarRecord;
  destinationCalendars: DestinationCalendarRecord;
  calendarEvents: CalendarEventRecord;
  bookingReferences: BookingReferenceRecord;
  verificationCodes: VerificationCodeRecord;
  secondaryEmails: SecondaryEmailRecord;
  verifiedEmails: VerifiedEmailRecord;
  verifiedPhones: VerifiedPhoneRecord;
  privateLinks: PrivateLinkRecord;
  webhooks: WebhookRecord;
  outOfOffice: OutOfOfficeRecord;
  travelSchedules: TravelScheduleRecord;
  oauth2Clients: OAuth2ClientRecord;
  authorizationCodes: AuthorizationCodeRecord;
  bookingLimits: BookingLimitsRecord;
  pushSubscriptions: PushSubscriptionRecord;
  creditCharges: CreditChargeRecord;
  payments: PaymentRecord;
}

export type CollectionName = keyof Collections;

const names: { readonly [Name in CollectionName]: true } = {
  messages: true,
  teams: true,
  memberships: true,
  roles: true,
  workflows: true,
  workflowSteps: true,
  routingForms: true,
  formResponses: true,
  queuedFormResponses: true,
  delegationCredentials: true,
  attributes: true,
  attributeOptions: true,
  attributeAssignments: true,
  credentials: true,
  selectedCalendars: true,
  destinationCalendars: true,
  calendarEvents: true,
  bookingReferences: true,
  verificationCodes: true,
  secondaryEmails: true,
  verifiedEmails: true,
  verifiedPhones: true,
  attendeeNumbers: true,
  privateLinks: true,
  webhooks: true,
  outOfOffice: true,
  travelSchedules: true,
  oauth2Clients: true,
  authorizationCodes: true,
  bookingLimits: true,
  pushSubscriptions: true,
  creditCharges: true,
  payments: true,
};

// SAFETY: the keys are those of the type.
export const collectionNames = Object.keys(names) as CollectionName[];
