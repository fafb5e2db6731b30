import * as z from 'zod';
import type { Output } from '../inferred.js';
import { instant } from '../scalars.schema.js';

const text = z.string();
const range = {
  /** ISO date or date-time, read in UTC. */
  start: text,
  /** ISO date or date-time, read in UTC; midnight, or a bare date, means the end of that day. */
  end: text,
  /** Days are cut, and times written, in this zone. Default: UTC. */
  timeZone: text.optional(),
  /** Minutes; only for an event type with several lengths, and for several people at once. */
  duration: z.int().positive().optional(),
  /** `range` gives each slot its end too. Default: `time`. */
  format: z.enum(['time', 'range']).optional(),
  /** A booking that is to be moved: its own time counts as free. */
  bookingUidToReschedule: text.optional(),
  /** Of a round robin: whose times are meant, where the event type allows the choice. Taken, though not documented. */
  rrHostSubsetIds: z.array(z.int()).optional(),
  /** Of a round robin: whom a routing form has found. Taken, though not documented. */
  routedTeamMemberIds: z.array(z.int()).optional(),
  /** Of a round robin: the host whom the visitor has to do with already. Taken, though not documented. */
  teamMemberEmail: text.optional(),
};

const organizationSlug = {
  /** Of the organization that the user or team belongs to. */
  organizationSlug: text.optional(),
};

export const slotsById = z.object({ eventTypeId: z.int(), ...range });
export interface SlotsById extends Output<typeof slotsById> {}

export const slotsOfUser = z.object({ eventTypeSlug: text, username: text, ...organizationSlug, ...range });
export interface SlotsOfUser extends Output<typeof slotsOfUser> {}

export const slotsOfTeam = z.object({ eventTypeSlug: text, teamSlug: text, ...organizationSlug, ...range });
export interface SlotsOfTeam extends Output<typeof slotsOfTeam> {}

export const slotsOfSeveral = z.object({
  /** Two or more: when all of them are free, for half an hour where no `duration` is given. */
  usernames: z.array(text).min(2),
  /** Of the organization that all of them belong to. */
  organizationSlug: text,
  ...range,
});
export interface SlotsOfSeveral extends Output<typeof slotsOfSeveral> {}

export const getSlotsQuery = z.union([slotsById, slotsOfUser, slotsOfTeam, slotsOfSeveral]);
/** Exactly one way to name what is booked. */
export type GetSlotsInput = SlotsById | SlotsOfUser | SlotsOfTeam | SlotsOfSeveral;

export const slot = z.object({
  /** UTC; with the offset of the asked `timeZone` where one was asked for. */
  start: instant,
  /** With `format: 'range'`. */
  end: instant.optional(),
  /** Of an event type with seats, like the two below. */
  seatsBooked: z.int().optional(),
  /** 0: full, but still told. */
  seatsRemaining: z.int().optional(),
  seatsTotal: z.int().optional(),
  /** The booking that has seats at this time. Absent: nobody has one yet. */
  bookingUid: text.optional(),
});
export interface WireSlot extends Output<typeof slot> {}

/** By day (`YYYY-MM-DD` in the asked zone), ascending; days without slots are left out. */
export const slots = z.record(z.iso.date(), z.array(slot));
export type Slots = Record<string, WireSlot[]>;
