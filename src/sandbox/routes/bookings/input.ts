import * as z from 'zod';
import {
  bookingLocation,
  cancelBookingBody,
  createBookingBody,
  listBookingsQuery,
  rescheduleBookingBody,
} from '../../../contract/bookings/bookings.schema.js';
import { timeZone } from '../../../contract/scalars.schema.js';
import { isoText } from '../../validation/iso.js';

const whole = (rule: string, sentence: string) => ({ params: { rule, sentence, isWhole: true } });
const hasContact = ({ email, phoneNumber }: { email?: string; phoneNumber?: string }) =>
  Boolean(email ?? phoneNumber);
const PHONE = /^\+[1-9]\d{6,14}$/;

const attendee = z
  .object({
    name: z.string(),
    timeZone,
    phoneNumber: z
      .string()
      .regex(PHONE, { error: 'Invalid phone number format. Please use international format.' })
      .optional(),
    email: z.email().optional(),
    language: z.string().optional(),
  })
  .refine(
    hasContact,
    whole('isReachable', 'Attendee must have at least one contact method (email or phone number)'),
  );

interface EventTypeName {
  eventTypeId?: number;
  eventTypeSlug?: string;
  username?: string;
  teamSlug?: string;
}
const isNamed = ({ eventTypeId, eventTypeSlug, username, teamSlug }: EventTypeName) =>
  eventTypeId !== undefined || Boolean(eventTypeSlug && (username || teamSlug));

export const createBookingInput = createBookingBody
  .extend({
    start: isoText(),
    attendee,
    location: z.union([bookingLocation, z.string()]).optional(),
    meetingUrl: z.url().optional(),
    emailVerificationCode: z.string().optional(),
    instant: z.boolean().optional(),
    routing: z.unknown().optional(),
    rrHostSubsetIds: z.array(z.int()).optional(),
  })
  .refine(isNamed, { path: ['eventTypeId or eventTypeSlug + username'], when: () => true });

export const cancelBookingInput = cancelBookingBody;

export const rescheduleBookingInput = rescheduleBookingBody.extend({
  start: isoText(),
  emailVerificationCode: z.string().optional(),
});

/** Lists come as one text with commas. */
const listed = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(item)).optional();
const moment = isoText('isIso8601').optional();

export const listBookingsInput = listBookingsQuery.extend({
  status: listed(z.enum(['upcoming', 'recurring', 'past', 'cancelled', 'unconfirmed'])),
  eventTypeIds: listed(z.coerce.number().int()),
  afterStart: moment,
  beforeEnd: moment,
  afterCreatedAt: moment,
  beforeCreatedAt: moment,
  afterUpdatedAt: moment,
  beforeUpdatedAt: moment,
});
