import * as z from 'zod';
import { instant } from './scalars.schema.js';

const text = z.string();
/**
 * Exactly one way to name what is booked. `start` and `end` are ISO dates or date-times, read in UTC; an `end` at
 * midnight, or a bare date, means the end of that day. Days are cut, and times written, in `timeZone`; UTC without it.
 * `duration` is minutes, only for an event type with several lengths.
 */
export type GetSlotsInput = {
  start: string;
  end: string;
  timeZone?: string;
  duration?: number;
  format?: 'time' | 'range';
  bookingUidToReschedule?: string;
  organizationSlug?: string;
} & (
  | { eventTypeId: number }
  | { eventTypeSlug: string; username: string }
  | { eventTypeSlug: string; teamSlug: string }
);

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
export type WireSlot = z.infer<typeof slot>;

/** By day (`YYYY-MM-DD` in the asked zone), ascending; days without slots are left out. */
export const slots = z.record(z.iso.date(), z.array(slot));
export type Slots = z.infer<typeof slots>;

export const createReservationBody = z.object({
  eventTypeId: z.int(),
  slotStart: text,
  /** Minutes; only for an event type with several lengths. */
  slotDuration: z.int().optional(),
  /** Minutes, default 5; only with credentials. */
  reservationDuration: z.int().optional(),
});
export type CreateReservationInput = z.infer<typeof createReservationBody>;

export interface ReservationUid {
  uid: string;
}

export const reservation = z.object({
  eventTypeId: z.int(),
  slotStart: instant,
  slotEnd: instant,
  slotDuration: z.int(),
  reservationUid: text,
  reservationDuration: z.int().optional(),
  reservationUntil: instant,
});
export type Reservation = z.infer<typeof reservation>;
