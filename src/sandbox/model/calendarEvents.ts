import type { CalendarEventAttendee } from '../../contract/calendars/events/calendarEvents.schema.js';
import type { Instant } from '../../time/types.js';

/** What stands in a connected calendar that is no feed. */
export interface CalendarEventRecord {
  readonly id: number;
  /** By which the provider knows it. */
  readonly uid: string;
  readonly credentialId: number;
  readonly externalId: string;
  readonly title: string;
  /** null: none. */
  readonly description: string | null;
  readonly start: Instant;
  readonly end: Instant;
  /** IANA zone that it was made in. */
  readonly timeZone: string;
  readonly status: 'accepted' | 'pending' | 'declined' | 'cancelled';
  readonly attendees: readonly CalendarEventAttendee[];
  /** Where it is joined; null: nowhere. */
  readonly meetingUrl: string | null;
  /** The booking that it was written for; null: none. */
  readonly bookingUid: string | null;
}

/** What another app keeps for a booking: an event in a calendar, a video room. */
export interface BookingReferenceRecord {
  readonly id: number;
  readonly bookingUid: string;
  /** Such as `google_calendar` or `daily_video`. */
  readonly type: string;
  /** By which the app knows it. */
  readonly eventUid: string;
  /** The calendar that the event is in; null: it is in none. */
  readonly externalCalendarId: string | null;
}
