import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { instant } from '../../scalars.schema.js';
import { calendarProvider } from '../calendars.schema.js';

/** What became of an invitation; `pending` is "maybe". */
export const calendarEventResponseStatus = z.enum(['accepted', 'pending', 'declined', 'needsAction']);
export type CalendarEventResponseStatus = Output<typeof calendarEventResponseStatus>;

/** `accepted` is a confirmed event, `pending` a tentative one. */
export const calendarEventStatus = z.enum(['accepted', 'pending', 'declined', 'cancelled']);
export type CalendarEventStatus = Output<typeof calendarEventStatus>;

/** When an event begins or ends. An event of whole days has no `time`. */
export const calendarEventTime = z.object({
  time: instant.optional(),
  /** IANA zone that the event was made in. */
  timeZone: z.string().optional(),
});
export interface CalendarEventTime extends Output<typeof calendarEventTime> {}

export const calendarEventAttendee = z.object({
  email: z.string(),
  name: z.string().optional(),
  /** Null: the provider does not say. */
  responseStatus: calendarEventResponseStatus.nullish(),
  /** Whether it is the account's owner. */
  self: z.boolean().nullish(),
  /** Whether she may stay away. */
  optional: z.boolean().nullish(),
  /** Whether she is among `hosts`. */
  host: z.boolean().nullish(),
});
export interface CalendarEventAttendee extends Output<typeof calendarEventAttendee> {}

export const calendarEventHost = z.object({
  email: z.string(),
  name: z.string().nullish(),
  /** Null: she is not among the attendees. */
  responseStatus: calendarEventResponseStatus.nullish(),
});
export interface CalendarEventHost extends Output<typeof calendarEventHost> {}

export const calendarEventOwner = z.object({ email: z.string(), name: z.string().nullish() });
export interface CalendarEventOwner extends Output<typeof calendarEventOwner> {}

const entry = {
  /** What to show in place of the URL. */
  label: z.string().nullish(),
};

/** To be joined in a browser. */
export const calendarEventVideoLocation = z.object({
  type: z.literal('video'),
  /** Where no conference was made, the event's own location, which may be any text. */
  url: z.string(),
  ...entry,
  password: z.string().nullish(),
  meetingCode: z.string().nullish(),
  accessCode: z.string().nullish(),
});
export interface CalendarEventVideoLocation extends Output<typeof calendarEventVideoLocation> {}

/** To be dialled. */
export const calendarEventPhoneLocation = z.object({
  type: z.literal('phone'),
  /** `tel:` and the number. */
  url: z.string(),
  ...entry,
  pin: z.string().nullish(),
  password: z.string().nullish(),
  accessCode: z.string().nullish(),
  /** Of the number, such as `US`. */
  regionCode: z.string().nullish(),
});
export interface CalendarEventPhoneLocation extends Output<typeof calendarEventPhoneLocation> {}

/** For a conference system. */
export const calendarEventSipLocation = z.object({
  type: z.literal('sip'),
  /** `sip:` and the address. */
  url: z.string(),
  ...entry,
  pin: z.string().nullish(),
  password: z.string().nullish(),
});
export interface CalendarEventSipLocation extends Output<typeof calendarEventSipLocation> {}

/** A page with further ways in, such as other phone numbers. */
export const calendarEventMoreLocation = z.object({ type: z.literal('more'), url: z.string(), ...entry });
export interface CalendarEventMoreLocation extends Output<typeof calendarEventMoreLocation> {}

/** A way into the meeting; an event may have several. */
export const calendarEventLocation = z.discriminatedUnion('type', [
  calendarEventVideoLocation,
  calendarEventPhoneLocation,
  calendarEventSipLocation,
  calendarEventMoreLocation,
]);
export type CalendarEventLocation = Output<typeof calendarEventLocation>;

/** An event in a provider's calendar, in one form for all providers. It need not be a booking. */
export const calendarEvent = z.object({
  /** The provider's own. */
  id: z.string(),
  title: z.string(),
  /** Null: none. */
  description: z.string().nullish(),
  start: calendarEventTime,
  end: calendarEventTime,
  locations: z.array(calendarEventLocation).nullish(),
  /** Absent: nobody was invited. */
  attendees: z.array(calendarEventAttendee).nullish(),
  status: calendarEventStatus.nullish(),
  hosts: z.array(calendarEventHost).nullish(),
  /** Whose calendar the event is kept in. */
  calendarEventOwner: calendarEventOwner.nullish(),
  source: calendarProvider,
});
export interface CalendarEvent extends Output<typeof calendarEvent> {}
