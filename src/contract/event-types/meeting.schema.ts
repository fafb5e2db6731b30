import * as z from 'zod';
import type { Named, Output } from '../inferred.js';

/** Of meetings in `cal-video`. */
const video = z.object({
  disableRecordingForOrganizer: z.boolean().optional(),
  disableRecordingForGuests: z.boolean().optional(),
  /** Where the browser goes after the call; null: nowhere. */
  redirectUrlOnExit: z.string().nullish(),
  /** Recording begins when the organizer comes in. */
  enableAutomaticRecordingForOrganizer: z.boolean().optional(),
  /** Transcription begins when the first person comes in. */
  enableAutomaticTranscription: z.boolean().optional(),
  disableTranscriptionForGuests: z.boolean().optional(),
  disableTranscriptionForOrganizer: z.boolean().optional(),
  /** Sends the transcript by e-mail after the call. Default true. */
  sendTranscriptionEmails: z.boolean().optional(),
});
export interface CalVideoSettings extends Output<typeof video> {}
export const calVideoSettings: Named<CalVideoSettings> = video;

/** A calendar that bookings of one event type are written to: one of the host's connected ones that can be written. */
const calendar = z.object({
  /** Such as `google_calendar`, as `calendars.list` names it. */
  integration: z.string(),
  /** The calendar's id at its provider, as `calendars.list` gives it. */
  externalId: z.string(),
});
export interface EventTypeCalendar extends Output<typeof calendar> {}
export const eventTypeCalendar: Named<EventTypeCalendar> = calendar;

/** Of a team's event type in an organization. Mail that workflows send is not meant. */
const emails = z.object({
  /** No confirmations, reminders or cancellations to attendees. */
  disableEmailsToAttendees: z.boolean().optional(),
  /** No confirmations, reminders or cancellations to hosts. */
  disableEmailsToHosts: z.boolean().optional(),
});
export interface EmailSettings extends Output<typeof emails> {}
export const emailSettings: Named<EmailSettings> = emails;
