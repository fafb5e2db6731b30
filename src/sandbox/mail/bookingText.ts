import type { Instant } from '../../time/types.js';
import type { BookingEvent } from '../events/bookingEvent.js';
import type { BookingRecord, OAuthClientRecord, User } from '../model/records.js';
import type { Letter, Reader } from './bookingLetters.js';
import type { MailWords } from './mailWords.js';
import { wordsIn } from './wordsIn.js';

export interface Told {
  event: BookingEvent;
  /** Those that the mail is about: one, or all of a series. */
  bookings: readonly BookingRecord[];
  host: User;
  /** undefined: nobody manages the host. */
  client: OAuthClientRecord | undefined;
  /** Where booking pages are. */
  webAppUrl: string;
  hidesHostEmail: boolean;
}

/** A mail's words, in the reader's language and zone. */
export function bookingText({ kind, side, to }: Letter, told: Told): { subject: string; text: string } {
  const words = wordsIn(to.language);
  const { booking } = told.event;
  const { subject, lead } = words.bookings[kind][side];
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => places[name as keyof typeof places] ?? '');
  const places = {
    title: booking.title,
    when: momentOf(booking.start, to),
    host: hostName(told),
    attendee: booking.attendees.map(({ name, email }) => name || email)[0] ?? '',
  };
  const blocks = [
    words.greeting(to.name),
    fill(lead),
    factsOf(told, to, words).join('\n'),
    linksOf(kind, side, to, told, words).join('\n'),
  ];
  return { subject: fill(subject), text: blocks.filter(Boolean).join('\n\n') };
}

const hostName = ({ host }: Told) => host.name ?? host.username;

function factsOf(told: Told, to: Reader, words: MailWords): string[] {
  const { event, bookings } = told;
  const { booking } = event;
  const former = event.kind === 'rescheduled' ? [spanOf(event.before, to)] : [];
  const place = booking.meetingUrl ?? booking.location;
  const reason = reasonOf(event);
  const facts: [label: string, lines: readonly string[]][] = [
    [words.what, [booking.title]],
    [words.when, bookings.map((one) => spanOf(one, to))],
    [words.formerly, former],
    [words.who, peopleOf(told, words)],
    [words.where, place ? [place === 'integrations:daily' ? words.video : place] : []],
    [words.notes, booking.description ? [booking.description] : []],
    [words.reason, reason ? [reason] : []],
  ];
  return facts.flatMap(([label, lines]) => (lines.length === 0 ? [] : [`${label}: ${lines.join('\n  ')}`]));
}

/** Who sits beside one in a booking with seats is not told. */
function peopleOf(told: Told, words: MailWords): string[] {
  const { host, hidesHostEmail, event } = told;
  const named = ({ name, email }: { name: string; email: string }) => (name ? `${name} <${email}>` : email);
  const hostLine = hidesHostEmail ? hostName(told) : named({ name: hostName(told), email: shownEmail(host) });
  const others = event.booking.seated ? [] : event.booking.attendees.map(named);
  return [`${hostLine} (${words.host})`, ...others];
}

/** Without what tells apart the users of two clients. */
const shownEmail = ({ email, clientId }: User) => (clientId ? email.replace(`+${clientId}@`, '@') : email);

function reasonOf(event: BookingEvent): string | null | undefined {
  switch (event.kind) {
    case 'cancelled':
    case 'reschedule-requested':
      return event.booking.cancellationReason;
    case 'rejected':
      return event.reason;
    case 'rescheduled':
      return event.booking.reschedulingReason;
    default:
      return undefined;
  }
}

function linksOf(
  kind: Letter['kind'],
  side: Letter['side'],
  to: Reader,
  { event: { booking }, client, webAppUrl }: Told,
  words: MailWords,
): string[] {
  const uid = to.seatUid ?? booking.uid;
  const toChange = client?.bookingRescheduleRedirectUri ?? `${webAppUrl}/reschedule`;
  const toCancel = client?.bookingCancelRedirectUri ?? `${webAppUrl}/booking`;
  if (kind === 'reschedule-requested') {
    return side === 'attendee' ? [`${words.chooseTime}: ${toChange}/${uid}`] : [];
  }
  if (booking.status === 'cancelled' || booking.status === 'rejected' || kind === 'attendee-removed')
    return [];
  if (kind === 'booking-handed-over') return [];
  if (side === 'host') {
    const label = booking.status === 'pending' ? words.decide : words.open;
    return [`${label}: ${webAppUrl}/booking/${booking.uid}`];
  }
  return [`${words.changeTime}: ${toChange}/${uid}`, `${words.cancel}: ${toCancel}/${uid}?cancel=true`];
}

/** Narrow blanks come from some versions of ICU and not from others. */
const plainBlanks = (text: string) => text.replace(/[\u2009\u202f]/g, ' ');

function formatOf({ language, timeZone, timeFormat }: Reader, dateStyle: 'full' | 'medium') {
  const hour12 = timeFormat === null ? undefined : timeFormat === 12;
  return new Intl.DateTimeFormat(language, { dateStyle, timeStyle: 'short', timeZone, hour12 });
}

const momentOf = (at: Instant, to: Reader) => plainBlanks(formatOf(to, 'medium').format(at));

const spanOf = ({ start, end }: BookingRecord, to: Reader) =>
  `${plainBlanks(formatOf(to, 'full').formatRange(start, end))} (${to.timeZone})`;
