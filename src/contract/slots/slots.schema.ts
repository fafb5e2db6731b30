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
  /** Minutes; only for an event type with several lengths. */
  duration: z.int().positive().optional(),
  /** `range` gives each slot its end too. Default: `time`. */
  format: z.enum(['time', 'range']).optional(),
  /** A booking that is to be moved: its own time counts as free. */
  bookingUidToReschedule: text.optional(),
  organizationSlug: text.optional(),
};

/** Exactly one way to name what is booked. */
export const getSlotsQuery = z.union([
  z.object({ eventTypeId: z.int(), ...range }),
  z.object({ eventTypeSlug: text, username: text, ...range }),
  z.object({ eventTypeSlug: text, teamSlug: text, ...range }),
]);
export type GetSlotsInput = Output<typeof getSlotsQuery>;

export const slot = z.object({
  start: instant,
  /** With `format: 'range'`. */
  end: instant.optional(),
  /** The three of an event type with seats. */
  seatsBooked: z.int().optional(),
  seatsRemaining: z.int().optional(),
  seatsTotal: z.int().optional(),
  bookingUid: text.optional(),
});
export interface WireSlot extends Output<typeof slot> {}

/** By day (`YYYY-MM-DD` in the asked zone), ascending; days without slots are left out. */
export const slots = z.record(z.iso.date(), z.array(slot));
export type Slots = Output<typeof slots>;

export const createReservationBody = z.object({
  eventTypeId: z.int(),
  slotStart: text,
  /** Minutes; only for an event type with several lengths. */
  slotDuration: z.int().optional(),
  /** Minutes, default 5; only with credentials. */
  reservationDuration: z.int().optional(),
});
export interface CreateReservationInput extends Output<typeof createReservationBody> {}

export const reservationPath = z.object({ uid: text });
export interface ReservationUid extends Output<typeof reservationPath> {}

export const reservation = z.object({
  eventTypeId: z.int(),
  slotStart: instant,
  slotEnd: instant,
  slotDuration: z.int(),
  reservationUid: text,
  reservationDuration: z.int().optional(),
  reservationUntil: instant,
});
export interface Reservation extends Output<typeof reservation> {}
