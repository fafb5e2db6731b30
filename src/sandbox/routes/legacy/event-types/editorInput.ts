import * as z from 'zod';
import { interfaceLanguage } from '../../../../contract/event-types/bookingPage.schema.js';
import { calVideoSettings } from '../../../../contract/event-types/meeting.schema.js';
import { isoText } from '../../../validation/iso.js';

const most = z.int().min(1).optional();
const limits = z
  .object({ PER_DAY: most, PER_WEEK: most, PER_MONTH: most, PER_YEAR: most })
  .nullable()
  .optional();
export type EditorLimits = z.output<typeof limits>;

const location = z.object({
  type: z.string(),
  address: z.string().optional(),
  link: z.string().optional(),
  hostPhoneNumber: z.string().optional(),
  displayLocationPublicly: z.boolean().optional(),
});
export type EditorLocation = z.output<typeof location>;

const field = z.looseObject({ name: z.string(), type: z.string() });
export type EditorField = z.output<typeof field>;

const layout = z.enum(['month_view', 'week_view', 'column_view']);

const stripe = z.object({
  enabled: z.boolean().optional(),
  /** In the currency's smallest unit. */
  price: z.number().min(0).optional(),
  currency: z.string().optional(),
});

/** What is not sent of it is gone. */
const metadata = z.object({
  multipleDuration: z.array(z.int().min(1)).min(1).optional(),
  requiresConfirmationThreshold: z.object({ time: z.int(), unit: z.enum(['minutes', 'hours']) }).optional(),
  bookerLayouts: z.object({ enabledLayouts: z.array(layout).min(1), defaultLayout: layout }).nullish(),
  apps: z.object({ stripe: stripe.optional() }).optional(),
});
export type EditorMetadata = z.output<typeof metadata>;

const minutes = z.int().min(0);
const flag = z.boolean();

/** An event type as the web editor writes it: the server's own columns. */
export const editorInput = z
  .object({
    title: z.string().min(1),
    slug: z.string().min(1),
    description: z.string().nullable(),
    length: z.int().min(1),
    hidden: flag,
    eventName: z.string().nullable(),
    locations: z.array(location),
    bookingFields: z.array(field),
    periodType: z.enum(['UNLIMITED', 'ROLLING', 'ROLLING_WINDOW', 'RANGE']),
    periodDays: z.int().nullable(),
    periodStartDate: isoText().nullable(),
    periodEndDate: isoText().nullable(),
    periodCountCalendarDays: flag.nullable(),
    /** The frequencies of RFC 5545 count down from the year. */
    recurringEvent: z
      .object({ freq: z.int().min(0).max(2), count: z.int().min(1), interval: z.int().min(1) })
      .nullable(),
    disableGuests: flag,
    requiresConfirmation: flag,
    requiresConfirmationWillBlockSlot: flag,
    requiresBookerEmailVerification: flag,
    seatsPerTimeSlot: z.int().min(1).max(1000).nullable(),
    seatsShowAttendees: flag.nullable(),
    seatsShowAvailabilityCount: flag.nullable(),
    bookingLimits: limits,
    durationLimits: limits,
    eventTypeColor: z.object({ lightEventTypeColor: z.string(), darkEventTypeColor: z.string() }).nullable(),
    minimumBookingNotice: minutes,
    beforeEventBuffer: minutes,
    afterEventBuffer: minutes,
    slotInterval: z.int().min(1).nullable(),
    offsetStart: minutes,
    onlyShowFirstAvailableSlot: flag,
    showOptimizedSlots: flag,
    schedule: z.int().nullable(),
    successRedirectUrl: z.string().nullable(),
    forwardParamsSuccessRedirect: flag,
    hideCalendarNotes: flag,
    hideCalendarEventDetails: flag,
    hideOrganizerEmail: flag,
    lockTimeZoneToggleOnBookingPage: flag,
    disableCancelling: flag,
    disableRescheduling: flag,
    minimumRescheduleNotice: z.int().min(1).nullable(),
    allowReschedulingPastBookings: flag,
    allowReschedulingCancelledBookings: flag,
    useEventTypeDestinationCalendarEmail: flag,
    isInstantEvent: flag,
    maxActiveBookingsPerBooker: z.int().min(1).nullable(),
    maxActiveBookingPerBookerOfferReschedule: flag,
    interfaceLanguage: interfaceLanguage.nullable(),
    calVideoSettings: calVideoSettings.nullable(),
    metadata: metadata.nullable(),
  })
  .partial();
export type EditorInput = z.output<typeof editorInput>;

const host = z.object({
  userId: z.int(),
  isFixed: flag.optional(),
  priority: z.int().min(0).max(4).nullish(),
});
export type EditorHost = z.output<typeof host>;

/** What the editor says of a team's beside that. Only a managed one has children: the copies of members. */
export const teamEditorInput = editorInput.extend({
  schedulingType: z.enum(['COLLECTIVE', 'ROUND_ROBIN', 'MANAGED']).nullish(),
  hosts: z.array(host).optional(),
  children: z.array(z.object({ owner: z.object({ id: z.int() }), hidden: flag.optional() })).optional(),
  assignAllTeamMembers: flag.optional(),
  rescheduleWithSameRoundRobinHost: flag.optional(),
});
export type TeamEditorInput = z.output<typeof teamEditorInput>;

/** What the oldest version cannot make one without. */
export const createOldEventTypeInput = editorInput.extend({
  title: z.string(),
  slug: z.string(),
  length: z.int().min(1),
});
export type CreateOldEventTypeInput = z.output<typeof createOldEventTypeInput>;
