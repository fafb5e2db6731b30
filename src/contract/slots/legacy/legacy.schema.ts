import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { instant } from '../../scalars.schema.js';

const range = {
  /** ISO 8601, UTC. */
  startTime: z.string(),
  /** ISO 8601, UTC. */
  endTime: z.string(),
  /** Days are cut, and times written, in this zone. Default: UTC. */
  timeZone: z.string().optional(),
  /** Minutes; only for an event type with several lengths, and for several people at once. */
  duration: z.int().optional(),
  /** `range` gives each slot its end too. Default: `time`. */
  slotFormat: z.enum(['range', 'time']).optional(),
  /** Of the organization that the users belong to. */
  orgSlug: z.string().optional(),
  /** A booking that is to be moved: its own time counts as free. */
  rescheduleUid: z.string().optional(),
  isTeamEvent: z.boolean().optional(),
};

const byId = z.object({ eventTypeId: z.int(), ...range });
const bySlug = z.object({
  eventTypeSlug: z.string(),
  /** Whose it is; several: when all of them are free. */
  usernameList: z.array(z.string()),
  ...range,
});

export const listAvailableQuery = z.union([byId, bySlug]);
export type ListAvailableInput = Output<typeof listAvailableQuery>;

/** By `slotFormat`. */
export const legacySlot = z.union([
  z.object({
    time: instant,
    /** How many have a seat. */
    attendees: z.int().optional(),
    bookingUid: z.string().optional(),
  }),
  z.object({ startTime: instant, endTime: instant }),
]);
export type LegacySlot = Output<typeof legacySlot>;

export const legacySlots = z.object({
  /** By day (`YYYY-MM-DD` in the asked zone), ascending; days without slots are left out. */
  slots: z.record(z.iso.date(), z.array(legacySlot)),
});
export interface LegacySlots extends Output<typeof legacySlots> {}

export const reserveBody = z.object({
  eventTypeId: z.int(),
  /** ISO 8601, UTC. */
  slotUtcStartDate: z.string(),
  /** ISO 8601, UTC. */
  slotUtcEndDate: z.string(),
  /** The booking that has seats at this time. */
  bookingUid: z.string().optional(),
});
export interface ReserveInput extends Output<typeof reserveBody> {}

export const deleteSelectedQuery = z.object({
  /** What `reserve` has answered. */
  uid: z.string(),
});
export interface DeleteSelectedInput extends Output<typeof deleteSelectedQuery> {}
