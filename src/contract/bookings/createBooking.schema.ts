import * as z from 'zod';
import type { Output } from '../inferred.js';
import { language, metadata, timeZone } from '../scalars.schema.js';
import { bookingLocation } from './bookingLocations.schema.js';

export const newAttendee = z.object({
  name: z.string(),
  /** Also the zone in which the days of the event type's booking window are counted. */
  timeZone,
  /** Of e-mail and phone number at least one; most event types ask for the e-mail. */
  email: z.email().optional(),
  /** International format, such as `+37120993151`. Needed where the event type sends text messages. */
  phoneNumber: z.string().optional(),
  /** Of the mails that the attendee gets. Default: `en`. */
  language: language.optional(),
});
export interface NewAttendee extends Output<typeof newAttendee> {}

/** What a routing form found out: as `routingForms.calculateSlots` answers it. */
export const bookingRouting = z.object({
  /** The stored answers. Null where they wait in a queue: then it is `queuedResponseId`. */
  responseId: z.int().nullish(),
  queuedResponseId: z.string().nullish(),
  /** Who may host; empty: any host of the event type. */
  teamMemberIds: z.array(z.int()),
  /** The host whom the CRM knows as the attendee's owner. */
  teamMemberEmail: z.string().optional(),
  /** The CRM was not, or is not to be, asked for an owner. */
  skipContactOwner: z.boolean().optional(),
  /** Such as `salesforce`. */
  crmAppSlug: z.string().optional(),
  /** Such as `Account`. */
  crmOwnerRecordType: z.string().optional(),
});
export interface BookingRouting extends Output<typeof bookingRouting> {}

const request = {
  /** ISO 8601; read as UTC where it has no offset. */
  start: z.string(),
  attendee: newAttendee,
  /** E-mail addresses. */
  guests: z.array(z.email()).optional(),
  /** One of the event type's. Default: its first. */
  location: bookingLocation.optional(),
  /** @deprecated Use `location`. */
  meetingUrl: z.url().optional(),
  /** Answers to the host's own booking fields, by their slug; `notes` too. */
  bookingFieldsResponses: z.record(z.string(), z.unknown()).optional(),
  metadata: metadata.optional(),
  /** Minutes; only for an event type with several lengths. Default: its usual length. */
  lengthInMinutes: z.int().positive().optional(),
  routing: bookingRouting.optional(),
  /** Of a round robin: who may host, where the event type allows the choice. Taken, though not documented. */
  rrHostSubsetIds: z.array(z.int()).optional(),
  /** For an event type that asks for it: what was sent to the attendee's e-mail address. */
  emailVerificationCode: z.string().optional(),
};

const recurring = {
  /** How many occurrences; only for a recurring event type, and no more than it has. Default: all it has. */
  recurrenceCount: z.int().positive(),
};

const instant = {
  /** Calls the team's hosts at once; only for a team event type. Whoever joins first hosts. */
  instant: z.literal(true),
};

const organizationSlug = {
  /** Of the organization that the user or team belongs to. */
  organizationSlug: z.string().optional(),
};
const eventTypeById = z.object({ eventTypeId: z.int() });
export interface EventTypeById extends Output<typeof eventTypeById> {}

const eventTypeOfUser = z.object({ eventTypeSlug: z.string(), username: z.string(), ...organizationSlug });
export interface EventTypeOfUser extends Output<typeof eventTypeOfUser> {}

const eventTypeOfTeam = z.object({ eventTypeSlug: z.string(), teamSlug: z.string(), ...organizationSlug });
export interface EventTypeOfTeam extends Output<typeof eventTypeOfTeam> {}

/** Exactly one way to name what is booked. */
export type BookedEventType = EventTypeById | EventTypeOfUser | EventTypeOfTeam;

export const regularRequest = z.object(request);
export interface RegularRequest extends Output<typeof regularRequest> {}

const recurringRequest = z.object({ ...request, ...recurring });
export interface RecurringRequest extends Output<typeof recurringRequest> {}

const instantRequest = z.object({ ...request, ...instant });
export interface InstantRequest extends Output<typeof instantRequest> {}

/** A recurring event type takes a regular request too: it then makes all of its occurrences. */
export type CreateBookingInput = BookedEventType & (RegularRequest | RecurringRequest | InstantRequest);

const named = <Shape extends z.ZodRawShape>(shape: Shape) => [
  z.strictObject({ ...eventTypeById.shape, ...shape }),
  z.strictObject({ ...eventTypeOfUser.shape, ...shape }),
  z.strictObject({ ...eventTypeOfTeam.shape, ...shape }),
];

export const createBookingBody = z.union([
  ...named(regularRequest.shape),
  ...named(recurringRequest.shape),
  ...named(instantRequest.shape),
]);
