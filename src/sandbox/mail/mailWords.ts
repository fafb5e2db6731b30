import type { BookingMessageKind } from '../model/messages.js';

export type Side = 'host' | 'attendee';

/** `{title}`, `{when}`, `{host}` and `{attendee}` are filled in. */
interface Lead {
  subject: string;
  /** What has happened, in a sentence. */
  lead: string;
}

export interface MailWords {
  greeting: (name: string) => string;
  bookings: Readonly<Record<BookingMessageKind, Readonly<Record<Side, Lead>>>>;
  what: string;
  when: string;
  formerly: string;
  who: string;
  host: string;
  where: string;
  video: string;
  notes: string;
  reason: string;
  changeTime: string;
  cancel: string;
  chooseTime: string;
  decide: string;
  open: string;
  codeSubject: string;
  codeText: (code: string) => string;
  invitationSubject: (team: string) => string;
  invitationText: (team: string, inviter: string | undefined) => string;
}
