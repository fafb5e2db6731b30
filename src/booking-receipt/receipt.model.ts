import type { Price } from '../queries/afterBooking.js';
import type { Attendee, Booking, WholeBooking } from '../queries/bookings.js';
import type { EventType } from '../queries/eventTypes.js';
import type { Instant } from '../time/types.js';

/** What has just been done with the booking; `none`: it is looked at later. */
export type ReceiptNews = 'made' | 'moved' | 'kept' | 'none';

/** How a booking stands. `replaced`: another one stands for it. `kept`: it was to be moved, and was not. */
export type ReceiptKind =
  | 'booked'
  | 'requested'
  | 'unpaid'
  | 'moved'
  | 'kept'
  | 'cancelled'
  | 'rejected'
  | 'replaced'
  | 'past';

/** Exactly what a receipt shows. */
export interface Receipt {
  readonly kind: ReceiptKind;
  readonly news: ReceiptNews;
  readonly booking: WholeBooking;
  /** Those that it is about: all of a series, or this one. */
  readonly dates: readonly Booking[];
  /** For its words: places and questions. null: not known. */
  readonly eventType: EventType | null;
  /** The event type's, which names it better than the booking's own title does. */
  readonly title: string;
  /** Who has it; null: that is not told. */
  readonly person: Pick<Attendee, 'name' | 'email'> | null;
  readonly price: Price | null;
  readonly mayCancel: boolean;
  readonly mayMove: boolean;
  /** It can't be cancelled, or moved, though it stands: the event type's rule. */
  readonly rule: 'neither' | 'noCancelling' | 'noMoving' | 'tooLateToMove' | null;
  /** Where to go now; null: it is not about to begin, or takes place elsewhere. */
  readonly joinUrl: string | null;
}

export const isOpen = ({ status }: Pick<Booking, 'status'>): boolean =>
  status === 'accepted' || status === 'pending';

/** The dates that stand and are still to come. */
export const openDates = (dates: readonly Booking[], now: number): readonly Booking[] =>
  dates.filter((booking) => isOpen(booking) && booking.end > now);

/** Who has it. With seats, hers is one of several; null: that is not told. */
export const attendeeOf = ({ attendees, seatUid }: Booking): Attendee | null =>
  (seatUid === null ? attendees[0] : attendees.find((attendee) => attendee.seatUid === seatUid)) ?? null;

/** A series and seats are not paid for one by one. */
export const isOwed = (
  booking: Booking,
  eventType: EventType | null,
  news: ReceiptNews = 'made',
): boolean => {
  if (booking.isPaymentRequired) return true;
  const isSingle = booking.recurringBookingUid === null && booking.seatUid === null;
  // Where the host confirms as well, only who has just booked knows that it is not paid yet.
  const waitsForMoney = eventType !== null && (!eventType.needsConfirmation || news === 'made');
  return booking.status === 'pending' && isSingle && waitsForMoney && eventType.price !== null;
};

function kindOf({ booking, eventType, news, now }: ReceiptFacts, dates: readonly Booking[]): ReceiptKind {
  // As long as one date of a series stands, so does the series.
  const { status, rescheduledToUid } = isOpen(booking) ? booking : (dates.find(isOpen) ?? booking);
  if (status === 'cancelled') return rescheduledToUid === null ? 'cancelled' : 'replaced';
  if (status === 'rejected') return 'rejected';
  if (openDates(dates, now).length === 0) return 'past';
  if (status === 'pending') return isOwed(booking, eventType, news) ? 'unpaid' : 'requested';
  return news === 'moved' || news === 'kept' ? news : 'booked';
}

function ruleOf({ start }: Booking, eventType: EventType | null, now: number): Receipt['rule'] {
  if (!eventType) return null;
  const { canCancel, canMove, moveMinutesBefore } = eventType.after;
  if (!canMove) return canCancel ? 'noMoving' : 'neither';
  if (!canCancel) return 'noCancelling';
  return moveMinutesBefore > 0 && start - now < moveMinutesBefore * 60_000 ? 'tooLateToMove' : null;
}

/** How long before the start the way in is shown. */
const joinMinutes = 10;

function joinUrlOf({ status, start, end, meetingUrl }: Booking, now: number): string | null {
  const isNow = start - now <= joinMinutes * 60_000 && now < end;
  return isNow && status === 'accepted' ? meetingUrl : null;
}

export interface ReceiptFacts {
  readonly booking: WholeBooking;
  /** A series is looked at as a whole; false: as this one of its dates. */
  readonly isWhole: boolean;
  /** null: not known. */
  readonly eventType: EventType | null;
  readonly news: ReceiptNews;
  readonly now: Instant;
}

export function receiptOf(facts: ReceiptFacts): Receipt {
  const { booking, isWhole, eventType, news, now } = facts;
  const dates = isWhole ? booking.series : [booking];
  const open = openDates(dates, now);
  const next = open[0] ?? booking;
  const rule = open.length > 0 ? ruleOf(next, eventType, now) : null;
  return {
    kind: kindOf(facts, dates),
    news,
    booking,
    dates,
    eventType,
    title: eventType?.title ?? booking.title,
    person: attendeeOf(booking),
    price: eventType?.price ?? null,
    mayCancel: open.length > 0 && rule !== 'neither' && rule !== 'noCancelling',
    mayMove: open.length > 0 && (rule === null || rule === 'noCancelling'),
    rule,
    joinUrl: joinUrlOf(next, now),
  };
}

const inCalendar: readonly ReceiptKind[] = ['booked', 'requested', 'unpaid', 'moved', 'kept'];

/** It is still to come, so a calendar may have it. */
export const wantsCalendar = ({ kind }: Receipt): boolean => inCalendar.includes(kind);
