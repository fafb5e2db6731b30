import * as z from 'zod';
import { addAttendeeBody } from '../../../contract/bookings/attendees/attendees.schema.js';
import { bookingLocation } from '../../../contract/bookings/bookingLocations.schema.js';
import {
  cancelBookingBody,
  newGuest,
  rescheduleBookingBody,
} from '../../../contract/bookings/changeBooking.schema.js';
import { regularRequest } from '../../../contract/bookings/createBooking.schema.js';
import {
  bookingPhase,
  listBookingsByCursorQuery,
  listBookingsQuery,
} from '../../../contract/bookings/listBookings.schema.js';
import { language, timeZone } from '../../../contract/scalars.schema.js';
import { isoText } from '../../validation/iso.js';

const whole = (rule: string, sentence: string) => ({ params: { rule, sentence, isWhole: true } });
const hasContact = ({ email, phoneNumber }: { email?: string; phoneNumber?: string }) =>
  Boolean(email ?? phoneNumber);
const PHONE = /^\+[1-9]\d{6,14}$/;
const phoneNumber = z.string().regex(PHONE, {
  error: 'Invalid phone number format. Please use international format.',
});

const attendee = z
  .object({
    name: z.string(),
    timeZone,
    phoneNumber: phoneNumber.optional(),
    email: z.email().optional(),
    language: language.optional(),
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

export const createBookingInput = z
  .strictObject({
    ...regularRequest.shape,
    start: isoText(),
    attendee,
    location: z.union([bookingLocation, z.string()]).optional(),
    eventTypeId: z.int().optional(),
    eventTypeSlug: z.string().optional(),
    username: z.string().optional(),
    teamSlug: z.string().optional(),
    organizationSlug: z.string().optional(),
    recurrenceCount: z.int().positive().optional(),
    instant: z.boolean().optional(),
    routing: z.unknown().optional(),
    rrHostSubsetIds: z.array(z.int()).optional(),
  })
  .refine(isNamed, { path: ['eventTypeId or eventTypeSlug + username'], when: () => true });

const seatUid = z.string().optional();

export const cancelBookingInput = cancelBookingBody.extend({ seatUid });

export const rescheduleBookingInput = rescheduleBookingBody.extend({ start: isoText(), seatUid });

/** Lists come as one text with commas. */
const listed = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(item)).optional();
const moment = isoText('isIso8601').optional();

const narrowed = {
  eventTypeId: z.coerce.number().int().optional(),
  eventTypeIds: listed(z.coerce.number().int()),
  teamId: z.coerce.number().int().optional(),
  teamsIds: listed(z.coerce.number().int()),
  afterStart: moment,
  beforeEnd: moment,
  afterCreatedAt: moment,
  beforeCreatedAt: moment,
  afterUpdatedAt: moment,
  beforeUpdatedAt: moment,
};

export const listBookingsInput = listBookingsQuery.extend({
  ...narrowed,
  status: listed(bookingPhase),
  take: z.coerce.number().int().min(1).max(250).optional(),
  skip: z.coerce.number().int().min(0).optional(),
});

const { teamId: _, teamsIds: _ids, ...ofOneTeam } = listBookingsInput.shape;
export const listTeamBookingsInput = z.object(ofOneTeam);

export const listOrganizationBookingsInput = listBookingsInput.extend({
  userIds: listed(z.coerce.number().int()),
});

export const listBookingsByCursorInput = listBookingsByCursorQuery.extend({
  ...narrowed,
  limit: z.coerce.number().int().min(1).max(100).optional(),
});

export const addAttendeeInput = addAttendeeBody.extend({ phoneNumber: phoneNumber.optional() });

const MOST_AT_A_TIME = 10;
export const addGuestsInput = z.object({
  guests: z
    .array(newGuest.extend({ phoneNumber: phoneNumber.optional() }))
    .min(1)
    .refine(({ length }) => length <= MOST_AT_A_TIME, {
      params: { rule: 'arrayMaxSize', told: `Cannot add more than ${MOST_AT_A_TIME} guests at a time` },
    }),
});
