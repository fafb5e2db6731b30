import type { CreateBookingInput } from '../../../queries/bookings.js';
import type { Hold } from '../../../queries/holds.js';

/**
 * What is about to be booked: the body of `POST /v2/bookings`. Where a booking is moved, `rescheduleUid` names it, and
 * `reschedulingReason` is what she wrote.
 */
export type BookingToMake = Extract<CreateBookingInput, { eventTypeId: number }> & {
  rescheduleUid?: string;
  /** Of a booking with seats: the one that moves. */
  seatUid?: string;
  /** E-mail of who moves it. */
  rescheduledBy?: string;
  reschedulingReason?: string;
};

/** Words that the visitor reads: why it is not booked, and what she can do. */
export interface Refusal {
  refuse: string;
}

/** The chosen time, as the API takes it. */
export interface SlotToHold {
  eventTypeId: number;
  /** ISO 8601 in UTC. */
  slotStart: string;
  /** Minutes; only for an event type with several lengths. */
  slotDuration?: number;
}

/** May take its time, and may answer with nothing. */
type Handler<Args extends unknown[], Answer> =
  | ((...args: Args) => Answer | Promise<Answer | undefined> | undefined)
  | ((...args: Args) => void);

/** Where the host's page has a say, or does in our place what is to be done. */
export interface BookerInterception {
  /**
   * Asked once for each time that the visitor sends a complete form; it may take its time, the form waits. `false` or
   * `{ refuse }` stop it: she is back in the form and reads why. So does what it throws, which is told to
   * `onCreateBookingError` and not shown: she reads that something went wrong. Anything else lets it pass.
   */
  onBeforeCreateBooking?: Handler<[booking: BookingToMake], boolean | Refusal> | undefined;
  /**
   * Books or moves in our place. Answer with the booking, as the API gave it or as our hooks do, and the visitor gets
   * the same confirmation as always; or with `{ refuse }`. Answer with nothing, and it is yours: she reads that her
   * details have been passed on, the hold is left to end by itself, and no success is told.
   * What it throws is handled as if our own request had failed.
   */
  handleCreateBooking?: Handler<[booking: BookingToMake], object> | undefined;
  /** In place of `handleCreateBooking` where the event type recurs. The answer is a list, one booking for each time. */
  handleCreateRecurringBooking?: Handler<[booking: BookingToMake], object> | undefined;
  /**
   * Holds the chosen time in our place, once for each choice. Answer with the hold, as the API gave it or as our hooks
   * do, and she sees it run; it is then renewed by another call, with that hold's uid, and ended with `DELETE` as
   * always. Answer with nothing, and there is no hold to be seen, nor to be renewed. What it throws leaves her without one.
   */
  handleSlotReservation?: Handler<[slot: SlotToHold, renewing: Pick<Hold, 'uid'> | null], object> | undefined;
  /**
   * Nothing is written: no hold, no mail, no booking. A line says so to whoever tries it, and the confirmation looks as it
   * would. Default: false.
   */
  isBookingDryRun?: boolean | undefined;
  /** Where the meeting takes place, in place of the event type's own link (http or https). */
  locationUrl?: string | undefined;
  /** Stored with the booking: at most 50 keys. */
  metadata?: Record<string, string> | undefined;
}
