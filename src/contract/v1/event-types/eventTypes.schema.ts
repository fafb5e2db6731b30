import * as z from 'zod';
import type { Output } from '../../inferred.js';
import type { IdV1 } from '../scalarsV1.schema.js';

const location = z.union([
  z.object({ type: z.literal('integrations:daily') }),
  z.object({ type: z.literal('attendeeInPerson') }),
  z.object({
    type: z.literal('inPerson'),
    address: z.string(),
    /** Whether visitors see it before they have booked. */
    displayLocationPublicly: z.boolean().optional(),
  }),
  z.object({
    type: z.literal('link'),
    link: z.string(),
    /** Whether visitors see it before they have booked. */
    displayLocationPublicly: z.boolean().optional(),
  }),
]);
export type EventTypeLocationV1 = Output<typeof location>;

const settings = {
  /** Minutes */
  length: z.int(),
  /** `{}` where there is nothing to keep. */
  metadata: z.record(z.string(), z.unknown()),
  title: z.string(),
  /** The last part of its booking page's address; the only one of its owner. */
  slug: z.string(),
  hosts: z
    .array(
      z.object({
        userId: z.int(),
        /** Nothing can be booked while this host is busy. */
        isFixed: z.boolean().optional(),
      }),
    )
    .optional(),
  /** Not on the owner's public page. */
  hidden: z.boolean().optional(),
  scheduleId: z.int().optional(),
  /** Its place on the owner's public page. */
  position: z.int().optional(),
  /** The team that it is of. Absent: the key's owner. */
  teamId: z.int().optional(),
  /** How far ahead it can be booked: for `periodDays` (`ROLLING`), between two dates (`RANGE`), or without an end. */
  periodType: z.enum(['UNLIMITED', 'ROLLING', 'RANGE']).optional(),
  /** ISO 8601; needed with `RANGE`. */
  periodStartDate: z.string().nullish(),
  /** ISO 8601; needed with `RANGE`. */
  periodEndDate: z.string().nullish(),
  /** Needed with `ROLLING`. */
  periodDays: z.int().nullish(),
  /** `periodDays` are days of the calendar; false: of the schedule. */
  periodCountCalendarDays: z.boolean().nullish(),
  /** A booking waits until the host has said yes. */
  requiresConfirmation: z.boolean().optional(),
  recurringEvent: z
    .object({
      /** Every so many of `freq`. */
      interval: z.int().optional(),
      /** How many occurrences. */
      count: z.int().optional(),
      /** 0 is yearly, 1 monthly, 2 weekly. */
      freq: z.int().optional(),
    })
    .nullish(),
  /** Who books can't bring others. */
  disableGuests: z.boolean().optional(),
  hideCalendarNotes: z.boolean().optional(),
  /** Minutes */
  minimumBookingNotice: z.int().optional(),
  /** Minutes */
  beforeEventBuffer: z.int().optional(),
  /** Minutes */
  afterEventBuffer: z.int().optional(),
  /** In the currency's smallest unit, such as cents. 0: free. */
  price: z.int().optional(),
  /** Three letters, such as `usd`. */
  currency: z.string().optional(),
  /** Minutes between starts; null: the length. */
  slotInterval: z.int().nullish(),
  /** Where the visitor is sent once she has booked. */
  successRedirectUrl: z.string().nullish(),
  description: z.string().nullish(),
  locations: z.array(location).optional(),
};

export const createEventTypeBody = z.object({
  ...settings,
  /** Of a team's event type, which needs it: any host, all hosts, or one for each member to manage. */
  schedulingType: z.enum(['ROUND_ROBIN', 'COLLECTIVE', 'MANAGED']).optional(),
  /** The managed event type that this one follows. */
  parentId: z.int().optional(),
});
export interface CreateEventTypeInputV1 extends Output<typeof createEventTypeBody> {}

export const updateEventTypeBody = z
  .object({
    ...settings,
    /** Of a team's event type: any host, or all hosts. */
    schedulingType: z.enum(['ROUND_ROBIN', 'COLLECTIVE']).optional(),
    seatsPerTimeSlot: z.int().optional(),
    /** Whether who takes a seat sees who has the others. */
    seatsShowAttendees: z.boolean().optional(),
    /** Whether visitors see how many seats are free. */
    seatsShowAvailabilityCount: z.boolean().optional(),
  })
  .partial();
export interface UpdateEventTypeInputV1 extends Output<typeof updateEventTypeBody>, IdV1 {}

export const listEventTypesQuery = z.object({ slug: z.string().optional() });
export interface ListEventTypesInputV1 extends Output<typeof listEventTypesQuery> {}
