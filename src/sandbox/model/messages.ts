import type { Language } from '../../contract/scalars.schema.js';
import type { Instant } from '../../time/types.js';

/** What a mail about a booking says. */
export type BookingMessageKind =
  | 'booking-created'
  | 'booking-requested'
  | 'booking-confirmed'
  | 'booking-declined'
  | 'booking-rescheduled'
  | 'booking-cancelled'
  | 'reschedule-requested'
  | 'guests-added'
  | 'guest-invited'
  | 'attendee-removed'
  | 'host-changed'
  | 'booking-handed-over'
  | 'location-changed';

export type MessageKind =
  | BookingMessageKind
  | 'email-verification'
  | 'phone-verification'
  | 'team-invitation';

export interface MessageAttachment {
  readonly fileName: string;
  /** Such as `text/calendar; charset=utf-8; method=REQUEST`. */
  readonly contentType: string;
  readonly content: string;
}

/** A mail or a text message that a real server would have sent. */
export interface MessageRecord {
  readonly id: number;
  readonly channel: 'email' | 'sms';
  readonly kind: MessageKind;
  /** An address, or a phone number. */
  readonly to: string;
  /** `Name <address>`; of a text message the name alone. */
  readonly from: string;
  /** null: nobody reads answers. */
  readonly replyTo: string | null;
  /** Of a text message: empty. */
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
  readonly attachment: MessageAttachment | null;
  /** null: it is about no booking. */
  readonly bookingUid: string | null;
  readonly createdAt: Instant;
}
