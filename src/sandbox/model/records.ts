import type { BookingStatus } from '../../contract/bookings/bookings.schema.js';
import type { EventType } from '../../contract/event-types/eventTypes.schema.js';
import type { OAuthClient } from '../../contract/oauth-clients/oauthClients.schema.js';
import type { Language } from '../../contract/scalars.schema.js';
import type { Availability, Override } from '../../contract/schedules/schedules.schema.js';
import type { Instant } from '../../time/types.js';
import type { TeamHosting } from './teams.js';

/** What the store keeps, one type per collection. Records are never changed in place. */

export interface User {
  readonly id: number;
  /** As stored: a managed user's carries `+<client id>`. */
  readonly email: string;
  readonly username: string;
  readonly name: string | null;
  readonly bio: string | null;
  readonly timeZone: string;
  readonly weekStart: string;
  readonly timeFormat: number;
  /** May point to a schedule that is gone. */
  readonly defaultScheduleId: number | null;
  readonly locale: Language | null;
  readonly avatarUrl: string | null;
  /** null: never set, and left out of answers. */
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly createdAt: Instant;
  /** The organization that it stands for first of all; what it may there says its membership. null: none. */
  readonly organizationId: number | null;
  /** The client that manages the user; null for everybody else. */
  readonly clientId: string | null;
  /** Whether others may be booked together with the user. Absent: they may. */
  readonly allowDynamicBooking?: boolean;
  /** The organization that made the user, who has yet to sign up. Absent: none did, or the client's. */
  readonly invitedTo?: number;
  /** Absent: nobody has set anything of it. */
  readonly look?: UserLook;
}

/** How a user's pages look, and the app to the user. null: not set. */
export interface UserLook {
  readonly theme: string | null;
  readonly appTheme: string | null;
  readonly brandColor: string | null;
  readonly darkBrandColor: string | null;
  readonly hideBranding: boolean;
}

export type OAuthClientRecord = Readonly<Omit<OAuthClient, 'createdAt'>> & { readonly createdAt: Instant };

export interface ApiKey {
  /** As sent, prefix included. */
  readonly key: string;
  readonly userId: number;
  readonly organizationId: number | null;
  readonly expiresAt: Instant | null;
}

export interface Token {
  readonly token: string;
  readonly kind: 'access' | 'refresh';
  readonly userId: number;
  readonly clientId: string;
  readonly expiresAt: Instant;
}

export interface ScheduleRecord {
  readonly id: number;
  readonly ownerId: number;
  readonly name: string;
  readonly timeZone: string;
  readonly availability: readonly Availability[];
  readonly overrides: readonly Override[];
  /** The older shapes then say of no row whose it is. Absent: no. */
  readonly isWrittenByAtom?: boolean;
}

/** What its owner has set, in the API's own terms and with every default filled in. */
export type EventTypeSettings = Omit<EventType, 'id' | 'ownerId' | 'users' | 'metadata' | 'description'> & {
  description: string | null;
  /** Slugs of the default questions that the host has sent, even as they were: the older shapes tell these apart. */
  sentFields?: readonly string[];
};

export interface EventTypeRecord {
  readonly id: number;
  /** null: a team's. */
  readonly ownerId: number | null;
  readonly settings: Readonly<EventTypeSettings>;
  /** The team whose it is, and who hosts it there. Absent: its owner's. */
  readonly hosting?: TeamHosting;
  /** The managed event type of a team that its owner got this copy of. Absent: none. */
  readonly parentId?: number;
}

export interface Attendee {
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly absent: boolean;
  readonly phoneNumber?: string;
  /** In a booking with seats each attendee has one, with answers of their own. */
  readonly seat?: {
    readonly uid: string;
    readonly responses: Readonly<Record<string, unknown>>;
    readonly metadata: Readonly<Record<string, unknown>>;
  };
}

export interface BookingRecord {
  readonly id: number;
  readonly uid: string;
  readonly eventTypeId: number;
  /** Whose booking it is: the organizer. */
  readonly hostId: number;
  /** Who hosts it too, as in a team's collective event: their time is taken and guarded like the organizer's. Absent: nobody. */
  readonly coHostIds?: readonly number[];
  /** All of its hosts are called; whoever confirms it hosts. Absent: no. */
  readonly awaitsHost?: boolean;
  readonly title: string;
  readonly description: string | null;
  readonly status: BookingStatus;
  readonly start: Instant;
  readonly end: Instant;
  /** A video app (`integrations:daily`), or the place itself. */
  readonly location: string;
  /** Set once a video booking has been accepted. */
  readonly meetingUrl: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly icsUid: string;
  readonly recurringUid: string | null;
  readonly rescheduledFromUid: string | null;
  readonly rescheduledToUid: string | null;
  readonly rescheduledBy: string | null;
  readonly reschedulingReason: string | null;
  readonly cancellationReason: string | null;
  readonly absentHost: boolean;
  /** Has seats: attendees come and go, and the booking may be joined. */
  readonly seated: boolean;
  readonly attendees: readonly Attendee[];
  /** What the attendee answered, by field. A booking with seats keeps them at its attendees. */
  readonly responses: Readonly<Record<string, unknown>>;
  /** No other accepted booking of any of its hosts may overlap. False for what was put there without a check. */
  readonly exclusive: boolean;
}

export interface ReservationRecord {
  readonly uid: string;
  readonly eventTypeId: number;
  readonly hostId: number;
  readonly start: Instant;
  readonly end: Instant;
  /** The first instant at which it holds no more. */
  readonly until: Instant;
  readonly isSeat: boolean;
}
