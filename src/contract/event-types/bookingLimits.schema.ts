import * as z from 'zod';
import type { Named, Output } from '../inferred.js';

export const disabled = z.object({
  /** Switches the setting off. */
  disabled: z.literal(true),
});
export interface Disabled extends Output<typeof disabled> {}

/** What is set is on; saying so is not needed. */
const enabled = { disabled: z.literal(false).optional() };

const daysWindow = z.object({
  /** `businessDays` does not count Saturdays and Sundays. */
  type: z.enum(['businessDays', 'calendarDays']),
  /** Days from today on. */
  value: z.int(),
  /** True: so many days that still have a free time. False, the default: so many days, free or not. */
  rolling: z.boolean().optional(),
  ...enabled,
});
/** The next so many days. */
export interface DaysWindow extends Output<typeof daysWindow> {}

const rangeWindow = z.object({
  type: z.literal('range'),
  /** First and last day, `YYYY-MM-DD`. */
  value: z.tuple([z.string(), z.string()]),
  ...enabled,
});
/** From one day to another. */
export interface RangeWindow extends Output<typeof rangeWindow> {}

/** How far ahead can be booked. Off, the default: without end. */
export type BookingWindow = DaysWindow | RangeWindow | Disabled;
export const bookingWindow: Named<BookingWindow> = z.union([disabled, daysWindow, rangeWindow]);

const each = z.int().min(1).optional();

/** A period that is absent has no limit. Each may allow as much as the next longer one, or less. */
const periods = z.object({ day: each, week: each, month: each, year: each });
export interface Limits extends Output<typeof periods> {}
export const limits: Named<Limits> = periods;

const limitsOn = periods.extend(enabled);
export interface LimitsOn extends Output<typeof limitsOn> {}

/** At most so much in a day, a week, a month, a year. */
export type LimitsInput = LimitsOn | Disabled;
export const limitsInput: Named<LimitsInput> = z.union([disabled, limitsOn]);

const activeBookings = z.object({
  /** How many bookings that are still ahead an attendee may have, by e-mail address. At least 1. */
  maximumActiveBookings: z.int().min(1).optional(),
  /** Whoever has reached the limit is offered to move the last of them to the new time. */
  offerReschedule: z.boolean().optional(),
  ...enabled,
});
export interface ActiveBookings extends Output<typeof activeBookings> {}

/** How many bookings an attendee may have ahead. Not together with `recurrence`. */
export type ActiveBookingsLimit = ActiveBookings | Disabled;
export const activeBookingsLimit: Named<ActiveBookingsLimit> = z.union([disabled, activeBookings]);
