import * as z from 'zod';
import type { Output } from '../../inferred.js';

export const listSlotsQuery = z.object({
  /** ISO 8601 */
  startTime: z.string(),
  /** ISO 8601 */
  endTime: z.string(),
  /** IANA name: days are cut, and times written, in it. Default: UTC. */
  timeZone: z.string().optional(),
  /** What is to be booked. Without it: `eventTypeSlug` and `usernameList`. */
  eventTypeId: z.int().optional(),
  /** Whose event type it is; of a team its slug alone. */
  usernameList: z.array(z.string()).optional(),
  eventTypeSlug: z.string().optional(),
  /** The organization that they belong to. */
  orgSlug: z.string().optional(),
  /** `usernameList` names a team. */
  isTeamEvent: z.boolean().optional(),
});
export interface ListSlotsInputV1 extends Output<typeof listSlotsQuery> {}

export const slotsAnswer = z.object({
  /** By day, `YYYY-MM-DD` in the zone that was asked for. A day without free times may be missing. */
  slots: z.record(
    z.string(),
    z.array(
      z.looseObject({
        /** ISO 8601 with the zone's offset */
        time: z.string(),
      }),
    ),
  ),
});
export interface SlotsAnswerV1 extends Output<typeof slotsAnswer> {}
