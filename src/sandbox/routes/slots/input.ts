import * as z from 'zod';
import { timeZone } from '../../../contract/scalars.schema.js';
import { createReservationBody } from '../../../contract/slots/reservations/reservations.schema.js';
import { isoText } from '../../validation/iso.js';

const text = z.string();
const namesIn = (value: unknown): string[] => [value].flat().join(',').split(',');

/** Lists come as one text with commas, or as several. */
const idList = z
  .preprocess((value) => (value === undefined ? value : namesIn(value)), z.array(z.coerce.number().int()))
  .optional();

/** Which hosts of a round robin are meant. */
export const hostChoice = {
  rrHostSubsetIds: idList,
  routedTeamMemberIds: idList,
  teamMemberEmail: text.nullish(),
};

/** Which times are asked for, whoever has them. */
export const slotsRange = {
  start: isoText(),
  end: isoText(),
  timeZone: timeZone.optional(),
  duration: z.coerce.number().int().positive().optional(),
  format: z
    .string()
    .transform((value) => value.toLowerCase())
    .pipe(z.enum(['time', 'range']))
    .optional(),
  bookingUidToReschedule: text.optional(),
};

const range = { ...slotsRange, ...hostChoice };

const byId = z.strictObject({ eventTypeId: z.coerce.number().int(), ...range });
const byUsername = z.strictObject({
  eventTypeSlug: text,
  username: text,
  organizationSlug: text.optional(),
  ...range,
});
const byTeam = z.strictObject({
  eventTypeSlug: text,
  teamSlug: text,
  organizationSlug: text.optional(),
  ...range,
});
const usernames = z.custom<string | string[]>((value) => namesIn(value).length > 1).transform(namesIn);
const byUsernames = z.strictObject({ usernames, organizationSlug: text, ...range });

/** The query's own keys say how it names what is booked; one that names nothing is read as a group that lacks its people. */
export function slotsInputFor(query: Record<string, unknown>): z.ZodType {
  if ('eventTypeId' in query) return byId;
  if ('eventTypeSlug' in query && 'username' in query) return byUsername;
  return 'eventTypeSlug' in query && 'teamSlug' in query ? byTeam : byUsernames;
}

export const reservationInput = createReservationBody.extend({ slotStart: isoText() });
