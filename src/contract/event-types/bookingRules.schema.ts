import * as z from 'zod';
import type { Named, Output } from '../inferred.js';
import { type Disabled, disabled } from './bookingLimits.schema.js';

/** What is set is on; an answer says so, who sends it need not. */
const enabled = { disabled: z.literal(false).optional() };

const threshold = z.object({ unit: z.enum(['minutes', 'hours']), count: z.int() });
export interface NoticeThreshold extends Output<typeof threshold> {}
const noticeThreshold: Named<NoticeThreshold> = threshold;

const confirmationOn = z.object({
  /** `always`: every booking waits for the host. `time`: those made shorter before their start than `noticeThreshold`. */
  type: z.enum(['always', 'time']),
  /** Of type `time`: required. */
  noticeThreshold: noticeThreshold.optional(),
  /** A booking that waits takes its time from the others already. */
  blockUnconfirmedBookingsInBooker: z.boolean(),
  ...enabled,
});
export interface ConfirmationOn extends Output<typeof confirmationOn> {}

/** Which bookings the host must confirm. Off, the default: none. Not together with `seats`. */
export type ConfirmationPolicy = ConfirmationOn | Disabled;
export const confirmationPolicy: Named<ConfirmationPolicy> = z.union([disabled, confirmationOn]);

export const seatsOn = z.object({
  /** 1 to 1000. */
  seatsPerTimeSlot: z.int().min(1).max(1000),
  /** Attendees see each other's names. */
  showAttendeeInfo: z.boolean(),
  /** The booking page says how many seats are left. */
  showAvailabilityCount: z.boolean(),
  ...enabled,
});
export interface SeatsOn extends Output<typeof seatsOn> {}

/** Several attendees share one time. Off, the default: one has it to herself. Only with a single location. */
export type Seats = SeatsOn | Disabled;
export const seats: Named<Seats> = z.union([disabled, seatsOn]);

export const recurrenceOn = z.object({
  /** Every so many years, months or weeks. */
  interval: z.int(),
  /** How many bookings one series has at most. */
  occurrences: z.int(),
  frequency: z.enum(['yearly', 'monthly', 'weekly']),
  ...enabled,
});
/** One booking makes a series. Not together with `seats`. */
export interface Recurrence extends Output<typeof recurrenceOn> {}
/** As it is answered; null: it does not recur. */
export const recurrence: Named<Recurrence | null> = recurrenceOn.nullable();

export type RecurrenceInput = Recurrence | Disabled;
export const recurrenceInput: Named<RecurrenceInput> = z.union([disabled, recurrenceOn]);

const cancelling = z.object({
  /** Attendees and hosts cannot cancel. Default false. */
  disabled: z.boolean().optional(),
});
export interface DisableCancelling extends Output<typeof cancelling> {}
export const disableCancelling: Named<DisableCancelling> = cancelling;

const rescheduling = z.object({
  /** Nobody can reschedule, at any time. Default false. */
  disabled: z.boolean().optional(),
  /** Minutes before the start from which on it is too late to reschedule; at least 1. Only where `disabled` is not true. */
  minutesBefore: z.int().min(1).optional(),
});
export interface DisableRescheduling extends Output<typeof rescheduling> {}
export const disableRescheduling: Named<DisableRescheduling> = rescheduling;
