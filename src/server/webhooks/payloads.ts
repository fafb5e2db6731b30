/**
 * What the API tells in a webhook, version `2021-10-20`. Instants are ISO 8601. Fields that no caller can rely on are
 * optional; what the API adds beyond these comes through as it is.
 */

export interface WebhookPerson {
  name: string;
  email: string;
  /** IANA */
  timeZone: string;
  language?: { locale: string };
  phoneNumber?: string | null;
  /** Minutes east of UTC at the start of the meeting. */
  utcOffset?: number | null;
}

export interface WebhookAttendee extends WebhookPerson {
  firstName?: string;
  lastName?: string;
}

export interface WebhookOrganizer extends WebhookPerson {
  /** The API's id of the user; absent in a test. */
  id?: number;
  username?: string;
  usernameInOrg?: string | null;
  timeFormat?: string;
}

/** The answer to one question of the booking form. */
export interface WebhookResponse {
  label: string;
  value?: unknown;
  isHidden?: boolean;
}

export interface WebhookBooking<Status extends string = string> {
  uid: string;
  bookingId?: number;
  /** The event type's slug. */
  type: string;
  title: string;
  status: Status;
  startTime: string;
  endTime: string;
  organizer: WebhookOrganizer;
  attendees: WebhookAttendee[];
  /** Where, as text or as the API's word for a place, such as `integrations:daily`. */
  location?: string | null;
  description?: string | null;
  additionalNotes?: string | null;
  /** By the question's slug. */
  responses?: Record<string, WebhookResponse>;
  /** The answers to the host's own questions alone. */
  userFieldsResponses?: Record<string, WebhookResponse>;
  customInputs?: Record<string, unknown> | null;
  eventTypeId?: number | null;
  eventTitle?: string | null;
  eventDescription?: string | null;
  /** Minutes. */
  length?: number | null;
  /** In the currency's smallest unit. */
  price?: number | null;
  currency?: string | null;
  requiresConfirmation?: boolean | null;
  team?: { id?: number; name: string; members: WebhookPerson[] };
  /** null: the event type has no seats. */
  seatsPerTimeSlot?: number | null;
  /** `videoCallUrl` where the meeting is one by video; else what the one who booked gave along. */
  metadata?: Record<string, string | number | boolean | null>;
  conferenceData?: unknown;
  destinationCalendar?: unknown;
  hideCalendarNotes?: boolean;
  smsReminderNumber?: string | null;
  /** The private link that it was booked by. */
  hashedLink?: string | null;
  assignmentReason?: unknown;
}

export interface WebhookRescheduledBooking extends WebhookBooking<'ACCEPTED'> {
  /** Of the booking before, which is cancelled now. */
  rescheduleId?: number;
  rescheduleUid?: string;
  rescheduleStartTime?: string;
  rescheduleEndTime?: string;
  /** E-mail of who moved it. */
  rescheduledBy?: string;
}

export interface WebhookCancelledBooking extends WebhookBooking<'CANCELLED'> {
  /** E-mail of who cancelled. */
  cancelledBy?: string;
  cancellationReason?: string;
  /** The host asks for another time. */
  requestReschedule?: boolean;
}

export interface WebhookRejectedBooking extends WebhookBooking<'REJECTED'> {
  rejectionReason?: string | null;
}

export interface WebhookPaidBooking extends WebhookBooking<'ACCEPTED'> {
  paymentId?: number;
  paymentData?: unknown;
}

export interface WebhookNoShow {
  /** A sentence in English. */
  message: string;
  bookingUid: string;
  bookingId?: number;
  attendees: { email: string; noShow: boolean }[];
}

/** The booking as the API's own table has it: these two come without the envelope of the others. */
export interface WebhookMeeting {
  id: number;
  uid: string;
  title: string;
  startTime: string;
  endTime: string;
  description?: string | null;
  location?: string | null;
  eventTypeId?: number | null;
  userId?: number | null;
  status?: string;
  attendees?: { name: string; email: string; timeZone?: string }[];
  metadata?: Record<string, unknown> | null;
  responses?: Record<string, unknown> | null;
}

export interface WebhookRecording extends WebhookBooking {
  /** Ends after some hours. */
  downloadLink: string;
}

export interface WebhookTranscription extends WebhookBooking {
  /** End after some hours. */
  downloadLinks?: { transcription?: { format: string; link: string }[]; recording?: string };
}

export interface WebhookInstantMeeting {
  uid: string;
  /** Whoever opens it first, of the team, takes the meeting. */
  connectAndJoinUrl: string;
  eventTypeId: number;
  eventTypeTitle: string;
  responses?: unknown;
  customInputs?: unknown;
}

export interface WebhookForm {
  formId: string;
  formName: string;
  /** null: the form is a user's own. */
  teamId: number | null;
  /** By the field's identifier. */
  responses: Record<string, { value?: unknown; response?: unknown }>;
}

export interface WebhookFormWithoutEvent extends WebhookForm {
  redirect?: { type: string; value: string };
}

interface OutOfOfficeUser {
  id: number;
  name?: string | null;
  username?: string | null;
  timeZone?: string;
  email?: string;
}

export interface WebhookOutOfOffice {
  oooEntry: {
    id: number;
    uuid: string;
    start: string;
    end: string;
    createdAt: string;
    updatedAt: string;
    notes: string | null;
    reason: { emoji?: string; reason?: string };
    reasonId: number;
    user: OutOfOfficeUser;
    /** Who stands in; null: nobody. */
    toUser: OutOfOfficeUser | null;
  };
}

export interface WebhookVideoNoShow {
  /** A sentence in English. */
  message: string;
  title: string;
  bookingId: number;
  bookingUid: string;
  startTime: string;
  endTime: string;
  attendees: { name?: string; email: string }[];
  /** Who came into the room. */
  participants: Record<string, unknown>[];
  eventType?: { id: number | null };
  rescheduledBy?: string | null;
}

export interface WebhookHostNoShow extends WebhookVideoNoShow {
  /** Of the host who did not come. */
  hostEmail: string;
}

export interface WebhookDelegationError {
  error: { type: string; message: string };
  credential: { id: number; type: string; appId: string };
  user: { id: number; email: string };
}

export interface WebhookWrongAssignment {
  booking: { id: number; uid: string; title: string; startTime: string; endTime: string; status: string };
  report: {
    reportedBy: { id: number; email: string; name: string | null };
    guest: string | null;
    host: { email: string | null; name: string | null };
    correctAssignee: string | null;
    additionalNotes: string | null;
  };
}

/** What the test in the API's settings sends: about a booking that there is not. */
export interface WebhookPing {
  type: string;
  title: string;
  startTime: string;
  endTime: string;
}
