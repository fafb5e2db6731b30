import * as z from 'zod';
import type { Named, Output } from '../inferred.js';
import { answeredSettings, sentSettings } from './eventTypeSettings.schema.js';
import { locationInput } from './locations.schema.js';

export const eventTypePath = z.object({ eventTypeId: z.int() });
export interface EventTypeId extends Output<typeof eventTypePath> {}

export const createEventTypeBody = sentSettings.extend({
  /** Default: the owner's default conferencing app. Several: the attendee chooses. */
  locations: z.array(locationInput).nonempty().optional(),
});
export interface CreateEventTypeInput extends Output<typeof createEventTypeBody> {}

export const updateEventTypeBody = createEventTypeBody.partial();
export interface UpdateEventTypeInput extends EventTypeId, Output<typeof updateEventTypeBody> {}

export const eventTypeOrder = {
  /** By when they were made: `asc` begins with the oldest. Absent: in no order to rely on. */
  sortCreatedAt: z.enum(['asc', 'desc']).optional(),
};

export const listEventTypesQuery = z.object({
  /** Of this user. Hidden ones only to the user herself. */
  username: z.string().optional(),
  /** With `username`: this event type alone. */
  eventSlug: z.string().optional(),
  /** Two or more: the group's dynamic event type. */
  usernames: z.array(z.string()).optional(),
  /** The organization that the user belongs to, by slug; in place of `orgId`. */
  orgSlug: z.string().optional(),
  orgId: z.int().optional(),
  ...eventTypeOrder,
});
export interface ListEventTypesInput extends Output<typeof listEventTypesQuery> {}

const user = z.object({
  id: z.int(),
  name: z.string().nullable(),
  username: z.string().nullable(),
  avatarUrl: z.string().nullable(),
  /** Hex; null: none is set. */
  brandColor: z.string().nullable(),
  /** Hex; null: none is set. */
  darkBrandColor: z.string().nullable(),
  /** Such as `Monday`. */
  weekStart: z.string(),
  metadata: z.record(z.string(), z.unknown()).optional(),
});
export interface EventTypeUser extends Output<typeof user> {}
const eventTypeUser: Named<EventTypeUser> = user;

/** A user's own event type. */
export const eventType = answeredSettings.extend({
  /** 0: of several users, who are asked for by name. */
  ownerId: z.int(),
  /** Who hosts it: the owner, or the group of a dynamic event type. */
  users: z.array(eventTypeUser),
  /** The booking page. Empty: a managed user has none. Older servers do not answer it. */
  bookingUrl: z.string().optional(),
});
export interface EventType extends Output<typeof eventType> {}

export const deletedEventType = z.object({
  id: z.int(),
  lengthInMinutes: z.int(),
  slug: z.string(),
  title: z.string(),
});
export interface DeletedEventType extends Output<typeof deletedEventType> {}
