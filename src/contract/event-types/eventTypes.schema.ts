import * as z from 'zod';
import type { Input, Output } from '../inferred.js';
import { bookingField } from './bookingFields.schema.js';
import { location } from './locations.schema.js';

const disabled = z.object({ disabled: z.literal(true) });
const count = z.int().min(1).optional();

export const limits = z.union([
  disabled,
  z.object({ day: count, week: count, month: count, year: count, disabled: z.literal(false).optional() }),
]);

export const bookingWindow = z.union([
  disabled,
  z.object({
    type: z.enum(['businessDays', 'calendarDays']),
    value: z.int(),
    rolling: z.boolean().optional(),
    disabled: z.literal(false).optional(),
  }),
  z.object({
    type: z.literal('range'),
    value: z.tuple([z.string(), z.string()]),
    disabled: z.literal(false).optional(),
  }),
]);

export const confirmationPolicy = z.union([
  disabled,
  z.object({
    type: z.enum(['always', 'time']),
    noticeThreshold: z.object({ unit: z.enum(['minutes', 'hours']), count: z.int() }).optional(),
    blockUnconfirmedBookingsInBooker: z.boolean(),
    disabled: z.literal(false).optional(),
  }),
]);

export const seats = z.union([
  disabled,
  z.object({
    seatsPerTimeSlot: z.int().min(1).max(1000),
    showAttendeeInfo: z.boolean(),
    showAvailabilityCount: z.boolean(),
    disabled: z.literal(false).optional(),
  }),
]);

export const recurrence = z.union([
  disabled,
  z.object({
    interval: z.int(),
    occurrences: z.int(),
    frequency: z.enum(['yearly', 'monthly', 'weekly']),
    disabled: z.literal(false).optional(),
  }),
]);

export const activeBookingsLimit = z.union([
  disabled,
  z.object({
    maximumActiveBookings: z.int().min(1).optional(),
    offerReschedule: z.boolean().optional(),
    disabled: z.literal(false).optional(),
  }),
]);

const layout = z.enum(['month', 'week', 'column']);
export const bookerLayouts = z.object({ defaultLayout: layout, enabledLayouts: z.array(layout).nonempty() });

const settings = {
  lengthInMinutes: z.int().min(1),
  /** Offered lengths in minutes; absent: the one length. */
  lengthInMinutesOptions: z.array(z.int().min(1)).nonempty().optional(),
  title: z.string(),
  slug: z.string(),
  description: z.string().optional(),
  locations: z.array(location).nonempty().optional(),
  bookingFields: z.array(bookingField).nonempty().optional(),
  disableGuests: z.boolean().optional(),
  /** Minutes between starts; null: the length. */
  slotInterval: z.int().nullish(),
  /** Minutes, default 120 */
  minimumBookingNotice: z.int().min(0).optional(),
  /** Minutes, default 0 */
  beforeEventBuffer: z.int().optional(),
  /** Minutes, default 0 */
  afterEventBuffer: z.int().optional(),
  bookerLayouts: bookerLayouts.optional(),
  /** How many bookings of this event type an attendee may have ahead. */
  bookerActiveBookingsLimit: activeBookingsLimit.optional(),
  useDestinationCalendarEmail: z.boolean().optional(),
  /** Absent or null: the owner's default schedule. */
  scheduleId: z.int().nullish(),
  bookingLimitsCount: limits.optional(),
  /** Minutes */
  bookingLimitsDuration: limits.optional(),
  onlyShowFirstAvailableSlot: z.boolean().optional(),
  /** Minutes */
  offsetStart: z.int().min(0).optional(),
  bookingWindow: bookingWindow.optional(),
  confirmationPolicy: confirmationPolicy.optional(),
  recurrence: recurrence.nullish(),
  seats: seats.optional(),
  requiresBookerEmailVerification: z.boolean().optional(),
  hideCalendarNotes: z.boolean().optional(),
  lockTimeZoneToggleOnBookingPage: z.boolean().optional(),
  hideCalendarEventDetails: z.boolean().optional(),
  hideOrganizerEmail: z.boolean().optional(),
  hidden: z.boolean().optional(),
  bookingRequiresAuthentication: z.boolean().optional(),
  color: z.object({ lightThemeHex: z.string(), darkThemeHex: z.string() }).optional(),
  customName: z.string().optional(),
  successRedirectUrl: z.string().nullish(),
};

export const createEventTypeBody = z.object(settings);
export interface CreateEventTypeInput extends Input<typeof createEventTypeBody> {}

export const updateEventTypeBody = createEventTypeBody.partial();
export interface UpdateEventTypeInput extends Input<typeof updateEventTypeBody>, EventTypeId {}

export const eventTypePath = z.object({ eventTypeId: z.int() });
export interface EventTypeId extends Output<typeof eventTypePath> {}

export const listEventTypesQuery = z.object({
  username: z.string().optional(),
  /** With `username`: this event type alone. */
  eventSlug: z.string().optional(),
  /** Two or more: the group's dynamic event type. */
  usernames: z.array(z.string()).optional(),
  orgSlug: z.string().optional(),
  orgId: z.int().optional(),
  sortCreatedAt: z.enum(['asc', 'desc']).optional(),
});
export interface ListEventTypesInput extends Output<typeof listEventTypesQuery> {}

export const eventTypeUser = z.object({
  id: z.int(),
  name: z.string().nullable(),
  username: z.string().nullable(),
  avatarUrl: z.string().nullable(),
  brandColor: z.string().nullable(),
  darkBrandColor: z.string().nullable(),
  weekStart: z.string(),
  metadata: z.record(z.string(), z.unknown()).optional(),
});

export const eventType = z.object({
  ...settings,
  id: z.int(),
  ownerId: z.int(),
  locations: z.array(location),
  bookingFields: z.array(bookingField),
  price: z.number(),
  currency: z.string(),
  isInstantEvent: z.boolean(),
  forwardParamsSuccessRedirect: z.boolean().nullish(),
  metadata: z.record(z.string(), z.unknown()),
  users: z.array(eventTypeUser),
  /** Not in lists. */
  calVideoSettings: z.unknown().optional(),
});
export interface EventType extends Output<typeof eventType> {}

export const deletedEventType = z.object({
  id: z.int(),
  lengthInMinutes: z.int(),
  slug: z.string(),
  title: z.string(),
});
export interface DeletedEventType extends Output<typeof deletedEventType> {}
