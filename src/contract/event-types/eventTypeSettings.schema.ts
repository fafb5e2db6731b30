import * as z from 'zod';
import { bookingFieldInput } from './bookingFieldInputs.schema.js';
import { bookingField } from './bookingFields.schema.js';
import { activeBookingsLimit, bookingWindow, limits, limitsInput } from './bookingLimits.schema.js';
import { bookerLayouts, eventTypeColor, interfaceLanguage } from './bookingPage.schema.js';
import {
  confirmationPolicy,
  /** Whether bookings can be cancelled. */
  disableCancelling,
  /** Whether, and until when, bookings can be rescheduled. */
  disableRescheduling,
  recurrence,
  recurrenceInput,
  seats,
} from './bookingRules.schema.js';
import { location } from './locations.schema.js';
import { calVideoSettings, eventTypeCalendar } from './meeting.schema.js';

/*
 * What personal event types and those of teams share: as it is sent, and as it is answered.
 */

/** What an event type cannot be without. */
export const requiredSettings = z.object({
  /** At least 1. */
  lengthInMinutes: z.int().min(1),
  title: z.string(),
  /** The last part of the booking page's address: once for each owner. */
  slug: z.string(),
});

/** In every answer, and with a default when it is not sent. */
const settled = z.object({
  /** The attendee cannot bring guests. Default false. */
  disableGuests: z.boolean(),
  /** Minutes from one offered start to the next; null, the default: the length. */
  slotInterval: z.int().nullable(),
  /** Minutes from now to the first time that is offered. Default 120. */
  minimumBookingNotice: z.int().min(0),
  /** Minutes before each booking that the host keeps free. Default 0. */
  beforeEventBuffer: z.int(),
  /** Minutes after each booking that the host keeps free. Default 0. */
  afterEventBuffer: z.int(),
  /** Null, the default: the host's default schedule. */
  scheduleId: z.int().nullable(),
  /** How many bookings an attendee may have ahead; off by default. */
  bookerActiveBookingsLimit: activeBookingsLimit,
  /** One time a day: the earliest that is free. Default false. */
  onlyShowFirstAvailableSlot: z.boolean(),
  /** How far ahead can be booked; off by default: without end. */
  bookingWindow,
  /** Minutes by which every offered start is moved. Default 0. */
  offsetStart: z.int().min(0),
  /** Which bookings the host must confirm; off by default: none. */
  confirmationPolicy,
  /** Who books must prove her address by a code. Default false. */
  requiresBookerEmailVerification: z.boolean(),
  /** The attendee's notes are not in the calendar event. Default false. */
  hideCalendarNotes: z.boolean(),
  /** Times are shown in the schedule's zone, and nobody can choose another. Default false. */
  lockTimeZoneToggleOnBookingPage: z.boolean(),
  /** Several attendees share one time; off by default. */
  seats,
  /** The organizer of calendar events is the destination calendar's address. Needs a connected calendar. Default false. */
  useDestinationCalendarEmail: z.boolean(),
  /** Who else can see the calendar sees a busy time alone. Default false. */
  hideCalendarEventDetails: z.boolean(),
  /** Where the browser goes after booking; null, the default: the confirmation stays. */
  successRedirectUrl: z.string().nullable(),
  /** Not on the booking page, in e-mails, in calendar events. Default false. */
  hideOrganizerEmail: z.boolean(),
  /** Not among the owner's public event types. Default false. */
  hidden: z.boolean(),
  /** Only its owner, or an admin of the team or organization, can book it through the API. Default false. */
  bookingRequiresAuthentication: z.boolean(),
});

/** Answered where it is set. */
const chosen = z.object({
  /** Lengths in minutes that a visitor can choose among; should hold `lengthInMinutes`. Absent: the one length. */
  lengthInMinutesOptions: z.array(z.int().min(1)).nonempty(),
  /** How the booking page shows its times. */
  bookerLayouts,
  /** Of the event type in lists and calendars. */
  color: eventTypeColor,
  /**
   * What a booking is called. In braces: Event type title, Organiser, Scheduler, Location, Organiser first name,
   * Scheduler first name, Scheduler last name, Event duration, LOCATION, HOST/ATTENDEE, HOST, ATTENDEE, USER.
   */
  customName: z.string(),
  /** Where bookings are written to; absent: the host's default. */
  destinationCalendar: eventTypeCalendar,
});

/** Older servers do not answer it. */
const newer = z.object({
  disableCancelling,
  disableRescheduling,
  /** A booking that is over can be rescheduled. Default false. */
  allowReschedulingPastBookings: z.boolean(),
  /** Rescheduling a cancelled booking makes a new one. Default false. */
  allowReschedulingCancelledBookings: z.boolean(),
  /** Times are offered so that less of the day is lost between bookings. Default false. */
  showOptimizedSlots: z.boolean(),
});

/** What can be sent of every kind of event type, except for its locations. */
export const sentSettings = requiredSettings.extend({
  ...settled.partial().shape,
  ...chosen.partial().shape,
  ...newer.partial().shape,
  /** May be Markdown. */
  description: z.string().optional(),
  /** Replaces the whole form; what is left of the default fields is as it was in the beginning. */
  bookingFields: z.array(bookingFieldInput).nonempty().optional(),
  /** Bookings in a day, a week, a month, a year. */
  bookingLimitsCount: limitsInput.optional(),
  /** Minutes in a day, a week, a month, a year: multiples of 15. */
  bookingLimitsDuration: limitsInput.optional(),
  /** One booking makes a series. Null switches it off too. */
  recurrence: recurrenceInput.nullish(),
  /** Of meetings in Cal Video. */
  calVideoSettings: calVideoSettings.nullish(),
  /** Of the booking page; empty, the default: the visitor's own. */
  interfaceLanguage: interfaceLanguage.nullish(),
});

/** What is answered of every kind of event type. */
export const answeredSettings = requiredSettings.extend({
  ...settled.shape,
  ...chosen.partial().shape,
  ...newer.partial().shape,
  id: z.int(),
  /** Empty: there is none. */
  description: z.string(),
  /** Several: the attendee chooses. */
  locations: z.array(location),
  /** In the order of the form. */
  bookingFields: z.array(bookingField),
  /** Bookings. Absent: never set; empty: switched off. */
  bookingLimitsCount: limits.optional(),
  /** Minutes. Absent: never set; empty: switched off. */
  bookingLimitsDuration: limits.optional(),
  /** Null: it does not recur. */
  recurrence,
  /** Of meetings in Cal Video. Null: nothing is set; lists may leave it out. */
  calVideoSettings: calVideoSettings.nullish(),
  /** Of the booking page; null or empty: the visitor's own. Older servers do not answer it. */
  interfaceLanguage: z.string().nullish(),
  /** Rescheduling a cancelled booking makes a new one. Null: no. Older servers do not answer it. */
  allowReschedulingCancelledBookings: newer.shape.allowReschedulingCancelledBookings.nullish(),
  /** Times are offered so that less of the day is lost between bookings. Null: no. Older servers do not answer it. */
  showOptimizedSlots: newer.shape.showOptimizedSlots.nullish(),
  /** In the currency's smallest unit; 0: it costs nothing. */
  price: z.number(),
  /** ISO 4217, in lower case. */
  currency: z.string(),
  isInstantEvent: z.boolean(),
  /** Whether `successRedirectUrl` gets the booking's facts as query parameters. */
  forwardParamsSuccessRedirect: z.boolean().nullable(),
  metadata: z.record(z.string(), z.unknown()),
});
