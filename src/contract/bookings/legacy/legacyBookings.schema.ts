import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { instant, language, timeZone } from '../../scalars.schema.js';

/** The attendee, the place, and the answers to the host's own booking fields beside them, by their slug; `notes` too. */
const responses = z.looseObject({
  name: z.union([z.string(), z.object({ firstName: z.string(), lastName: z.string().optional() })]),
  email: z.string(),
  /** International format, such as `+37120993151`. */
  attendeePhoneNumber: z.string().optional(),
  /** E-mail addresses. */
  guests: z.array(z.string()).optional(),
  /** One of the event type's. Default: its first. */
  location: z
    .object({
      /** The kind of place as the server keeps it, such as `integrations:daily`, `inPerson`, `link` or `phone`. */
      value: z.string(),
      /** What that kind asks the attendee for, such as an address; often empty. */
      optionValue: z.string(),
    })
    .optional(),
});

const request = {
  /** ISO 8601; read as UTC where it has no offset. */
  start: z.string(),
  /** ISO 8601; must be one of the event type's lengths after `start`. Default: its usual length. */
  end: z.string().optional(),
  responses,
  /** The attendee's, in which the days of the booking window are counted. */
  timeZone,
  /** Of the mails that the attendee gets. */
  language,
  /** `{}` where there is nothing to keep. */
  metadata: z.record(z.string(), z.string()),
  /** Of the organization that the users belong to. */
  orgSlug: z.string().optional(),
  /** Moves the booking of this uid. The answer is a new one, which names it in `fromReschedule`. */
  rescheduleUid: z.string().optional(),
  /** E-mail address of who moves it. */
  rescheduledBy: z.string().optional(),
  /** The seat that is moved, of a booking with seats. */
  seatReferenceUid: z.string().optional(),
  /** Of a private link: what stands behind `/d/` in its address. Counts with `hasHashedBookingLink`. */
  hashedLink: z.string().nullish(),
  hasHashedBookingLink: z.boolean().optional(),
  /** For an event type that asks for it: what was sent to the attendee's e-mail address. */
  verificationCode: z.string().optional(),
  /** Of a round robin: whoever hosts is one of these, where the event type allows the choice. */
  rrHostSubsetIds: z.array(z.int()).optional(),
  /** Of a round robin: whom a routing form has found; goes with `routingFormResponseId`. */
  routedTeamMemberIds: z.array(z.int()).optional(),
  /** The stored answers of that routing form. */
  routingFormResponseId: z.int().optional(),
  /** Of a round robin: the host whom the attendee has to do with already. */
  teamMemberEmail: z.string().optional(),
  /** That host is not to be preferred. */
  skipContactOwner: z.boolean().optional(),
  /** Says only whether it could be booked: nothing is written, and nobody is told. */
  _isDryRun: z.boolean().optional(),
};

const byId = z.object({
  eventTypeId: z.int().positive(),
  ...request,
});

const ofGroup = z.object({
  /** A dynamic group has no event type. */
  eventTypeId: z.literal(0),
  eventTypeSlug: z.literal('dynamic'),
  /** The usernames of all whom it is booked with, joined by `+`. The first one is the organizer. */
  user: z.string(),
  ...request,
});

export const createLegacyBookingBody = z.union([byId, ofGroup]);
export type CreateLegacyBookingInput = Output<typeof createLegacyBookingBody>;

const attendee = z.object({
  id: z.int(),
  name: z.string(),
  email: z.string(),
  timeZone: z.string(),
  phoneNumber: z.string().nullable(),
  locale: z.string().nullable(),
  /** Whether they stayed away; null: nobody has said. */
  noShow: z.boolean().nullable(),
});

/** The server's own record of the booking; only what can be relied on is named here. */
export const legacyBooking = z.object({
  /** 0 or below of one that was only tried. */
  id: z.int(),
  uid: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  startTime: instant,
  endTime: instant,
  status: z.enum(['ACCEPTED', 'PENDING', 'CANCELLED', 'REJECTED', 'AWAITING_HOST']),
  /** The organizer's; null: nobody hosts it yet. */
  userId: z.int().nullable(),
  /** The organizer. The e-mail address is kept back. */
  user: z
    .object({
      name: z.string().nullable(),
      email: z.string().nullable(),
      timeZone: z.string(),
      username: z.string().nullable(),
    })
    .nullable(),
  /** null: a dynamic group's. */
  eventTypeId: z.int().nullable(),
  /** Of a dynamic group: `dynamic`. */
  dynamicEventSlugRef: z.string().nullable(),
  /** Of a dynamic group: its usernames, joined by `+`. */
  dynamicGroupSlugRef: z.string().nullable(),
  /** The attendee first, then guests, then those who host along with the organizer. Empty of one that was only tried. */
  attendees: z.array(attendee),
  /** The kind of place as the server keeps it, an address or a link. */
  location: z.string().nullable(),
  /** Where the call is. Absent: there is none, or not yet. */
  videoCallUrl: z.string().optional(),
  /** As they were sent; null: they stand with the seat. */
  responses: z.record(z.string(), z.unknown()).nullable(),
  metadata: z.record(z.string(), z.unknown()).nullable(),
  recurringEventId: z.string().nullable(),
  /** The uid of the booking that it takes the place of. */
  fromReschedule: z.string().nullable(),
  /** The seat that was taken. */
  seatReferenceUid: z.string().optional(),
  /** It waits for being paid, and counts as `PENDING` until then. */
  paymentRequired: z.boolean(),
  /** By it the payment is made. Absent: nothing is owed. */
  paymentUid: z.string().optional(),
  paymentId: z.int().optional(),
  /** Of a round robin: who was chosen, by their user ids. */
  luckyUsers: z.array(z.int()).optional(),
  isDryRun: z.boolean().optional(),
});
export interface LegacyBooking extends Output<typeof legacyBooking> {}
