import * as z from 'zod';
import type { Output } from '../inferred.js';
import type { BookingUid } from './changeBooking.schema.js';

export const seatPath = z.object({ seatUid: z.string() });
export interface SeatUid extends Output<typeof seatPath> {}

export const calendarLink = z.object({
  /** English, such as `Google Calendar`. */
  label: z.string(),
  id: z.enum(['googleCalendar', 'microsoftOffice', 'microsoftOutlook', 'ics']),
  /** Of `ics` the file itself, as a `data:` URL. */
  link: z.string(),
});
export interface CalendarLink extends Output<typeof calendarLink> {}

export const listReferencesQuery = z.object({
  type: z
    .enum([
      'google_calendar',
      'office365_calendar',
      'daily_video',
      'google_video',
      'office365_video',
      'zoom_video',
    ])
    .optional(),
});
export interface ListReferencesInput extends BookingUid, Output<typeof listReferencesQuery> {}

/** What another app keeps for the booking: an event in a calendar, a video room. */
export const bookingReference = z.object({
  id: z.int(),
  /** The app, such as `google_calendar` or `daily_video`. */
  type: z.string(),
  /** By which the app knows it. */
  eventUid: z.string(),
  /** The calendar that the event is in; null: it is in none. */
  destinationCalendarId: z.string().nullable(),
});
export interface BookingReference extends Output<typeof bookingReference> {}

export const bookingRecording = z.object({
  id: z.string(),
  roomName: z.string(),
  /** Seconds since 1970. */
  startTs: z.number(),
  /** In the words of the video provider. */
  status: z.string(),
  maxParticipants: z.int().optional(),
  /** Seconds. */
  duration: z.number(),
  shareToken: z.string(),
  /** Valid for one hour. Absent or null: there is none, and `error` may say why. */
  downloadLink: z.string().nullish(),
  error: z.string().nullish(),
});
export interface BookingRecording extends Output<typeof bookingRecording> {}

export const conferencingParticipant = z.object({
  /** Null: came without an account. */
  userId: z.string().nullable(),
  userName: z.string().nullable(),
  /** Seconds since 1970. */
  joinTime: z.number(),
  /** Seconds. */
  duration: z.number(),
});
export interface ConferencingParticipant extends Output<typeof conferencingParticipant> {}

/** A room opens a session when somebody comes in and closes it when all have left. */
export const conferencingSession = z.object({
  id: z.string(),
  room: z.string(),
  /** Seconds since 1970. */
  startTime: z.number(),
  /** Seconds. */
  duration: z.number(),
  ongoing: z.boolean(),
  /** The most that were there at once. */
  maxParticipants: z.int(),
  participants: z.array(conferencingParticipant),
});
export interface ConferencingSession extends Output<typeof conferencingSession> {}
