import type { Booking as WireBooking } from '../contract/bookings/bookings.schema.js';
import { parseInstant } from '../time/instant.js';
import type { Instant } from '../time/types.js';
import { Wire } from './Wire.js';

export type BookingStatus = WireBooking['status'];

export interface Attendee {
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  /** Of a booking with seats: names this person's; null: it has none, or it is not told. */
  readonly seatUid: string | null;
}

export interface BookingHost {
  readonly name: string;
  readonly username: string | null;
  readonly zone: string;
}

/** An answer to a question of the booking form, as the API keeps it. */
export type BookingAnswer = string | number | boolean | readonly string[];

/**
 * How one gets there. `online`: by `meetingUrl`, once there is one. `phone`: somebody calls the number in `location`.
 * `place`: whatever else `location` says. `unknown`: nothing is said.
 */
export type LocationKind = 'online' | 'phone' | 'place' | 'unknown';

/** A slot that somebody has. */
export interface Booking {
  readonly uid: string;
  readonly title: string;
  readonly status: BookingStatus;
  readonly start: Instant;
  readonly end: Instant;
  /** null: the event type has been deleted. */
  readonly eventType: { readonly id: number; readonly slug: string } | null;
  /** The organizer alone, also where several hosts take part. */
  readonly hosts: readonly BookingHost[];
  /** The first is who booked. Of a booking with seats, whoever it may show. */
  readonly attendees: readonly Attendee[];
  readonly guests: readonly string[];
  readonly locationKind: LocationKind;
  /** A URL for video, else what the host entered; null: none. */
  readonly location: string | null;
  /** Where to go at the start (http or https); null: nowhere online, or there is no address yet. */
  readonly meetingUrl: string | null;
  /** What the visitor wrote under "notes"; empty when nothing. */
  readonly notes: string;
  /** Answers to the event type's own questions, by the field's slug. */
  readonly answers: Readonly<Record<string, BookingAnswer>>;
  /** The same for all bookings of a series, and names them together; null: it stands alone. */
  readonly recurringBookingUid: string | null;
  /** Of a booking with seats: the seat that was taken or asked for; who knows it may move and cancel it. */
  readonly seatUid: string | null;
  /** The booking that this one stands for. */
  readonly rescheduledFromUid: string | null;
  /** The booking that stands for this one, which is cancelled. */
  readonly rescheduledToUid: string | null;
  /** E-mail addresses and reasons: empty when they are not told. */
  readonly cancelledBy: string;
  readonly cancellationReason: string;
  readonly rescheduledBy: string;
  readonly reschedulingReason: string;
  /** The server says that it has yet to be paid for. Not every server does. */
  readonly isPaymentRequired: boolean;
  /** Stands in the address of the payment page, where the server tells. */
  readonly paymentUid: string | null;
}

/** A booking, and all that were booked with it. */
export interface WholeBooking extends Booking {
  /** Every booking of a series, ascending, this one among them; one entry: it stands alone. */
  readonly series: readonly Booking[];
}

const isUrl = (text: string) => /^https?:\/\/\S+$/i.test(text);
const isPhone = (text: string) => /^\+[\d ()./-]{6,}$/.test(text);

/** Until its link is made, a video booking names its app, such as `integrations:daily`: nowhere that anybody could go. */
const isApp = (text: string) => text.startsWith('integrations:');

function kindOf(location: string): LocationKind {
  if (location === '') return 'unknown';
  if (isUrl(location) || isApp(location)) return 'online';
  return isPhone(location) ? 'phone' : 'place';
}

/** What has a place of its own in a booking. */
const known = ['name', 'email', 'displayEmail', 'guests', 'displayGuests', 'location', 'notes', 'title'];
const ownFields = [...known, 'attendeePhoneNumber', 'rescheduleReason', 'rescheduledReason'];

function answerOf(value: unknown): BookingAnswer | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const isTexts = Array.isArray(value) && value.length > 0 && value.every((it) => typeof it === 'string');
  return isTexts ? value : null;
}

/** An answer of a kind that a newer server knows is left out: it can't be shown. */
function readAnswers(wire: Wire): Record<string, BookingAnswer> {
  const answers: Record<string, BookingAnswer> = {};
  for (const [key, value] of wire.entries()) {
    const slug = key.text();
    const answer = answerOf(value.raw);
    if (answer !== null && !ownFields.includes(slug)) answers[slug] = answer;
  }
  return answers;
}

const textAt = (wire: Wire, key: string): string => wire.at(key).maybe((it) => it.text()) ?? '';
const uidAt = (wire: Wire, key: string): string | null => wire.at(key).maybe((it) => it.text());

const readAttendee = (person: Wire): Attendee => ({
  name: textAt(person, 'name'),
  email: uidAt(person, 'displayEmail') ?? textAt(person, 'email'),
  zone: person.at('timeZone').text(),
  seatUid: uidAt(person, 'seatUid'),
});

/** @param seatUid the seat by which it was asked for */
export function readBooking(wire: Wire, seatUid: string | null = null): Booking {
  const location = textAt(wire, 'location');
  const people = wire.at('attendees').list();
  const ownSeat = uidAt(wire, 'seatUid') ?? seatUid;
  const seat = people.find((person) => ownSeat !== null && uidAt(person, 'seatUid') === ownSeat);
  return {
    uid: wire.at('uid').text(),
    title: wire.at('title').text(),
    // SAFETY: an unknown status of a newer server is shown as it is; no code branches on it without a default.
    status: wire.at('status').text() as BookingStatus,
    start: wire.at('start').as(parseInstant),
    end: wire.at('end').as(parseInstant),
    eventType: wire.at('eventType').maybe((it) => ({
      id: it.at('id').number(),
      slug: it.at('slug').text(),
    })),
    hosts: wire
      .at('hosts')
      .list()
      .map((host) => ({
        name: host.at('name').text(),
        username: uidAt(host, 'username'),
        zone: host.at('timeZone').text(),
      })),
    attendees: people.map(readAttendee),
    guests: wire.at('guests').maybe((list) => list.list().map((each) => each.text())) ?? [],
    locationKind: kindOf(location),
    location: location === '' || isApp(location) ? null : location,
    meetingUrl: isUrl(location) ? location : null,
    notes: textAt(wire, 'description'),
    answers: (seat ?? wire).at('bookingFieldsResponses').maybe(readAnswers) ?? {},
    recurringBookingUid: uidAt(wire, 'recurringBookingUid'),
    seatUid: ownSeat,
    rescheduledFromUid: uidAt(wire, 'rescheduledFromUid'),
    rescheduledToUid: uidAt(wire, 'rescheduledToUid'),
    cancelledBy: textAt(wire, 'cancelledByEmail'),
    cancellationReason: textAt(wire, 'cancellationReason'),
    rescheduledBy: textAt(wire, 'rescheduledByEmail'),
    reschedulingReason: textAt(wire, 'reschedulingReason'),
    isPaymentRequired: wire.at('paymentRequired').flag(),
    paymentUid: uidAt(wire, 'paymentUid'),
  };
}

/**
 * A series answers with all of its bookings, ascending.
 * @param uid which of them was asked for; where it is none of them, the first stands for all
 */
export function readWholeBooking(operation: string, answer: unknown, uid?: string): WholeBooking {
  const wire = new Wire(operation, answer);
  const series = (wire.isList ? wire.list() : [wire]).map((each) => readBooking(each));
  // An empty list is no answer that the table knows: reading it as a booking says what is missing.
  const named = series.find((booking) => booking.uid === uid) ?? series[0] ?? readBooking(wire);
  return { ...named, series };
}
