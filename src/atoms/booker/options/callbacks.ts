import type { Answers } from '../../../booking-form/answers.js';
import type { Booking, WholeBooking } from '../../../queries/bookings.js';
import type { Hold } from '../../../queries/holds.js';
import type { Slot } from '../../../queries/slots.js';
import type { Day, Month, Zone } from '../../../time/types.js';
import type { Step } from '../booker.state.js';
import type { View } from '../views.js';

/** What a page may know of a Booker: what is shown, what is chosen, how far she is. */
export interface BookerStateValues {
  /**
   * `loading`, `missing` and `refused` are of the event type itself, all others of the visitor: `choosing` a time,
   * `holding` it, `details`, `booking` while that is on its way, `lost` where the time or the hold on it is gone,
   * `unsure` where no answer came, `booked`, also where that was cancelled since. `opening` while a booking that is to be moved
   * is read, `unmovable` where it can't be.
   */
  readonly step: 'loading' | 'missing' | 'refused' | Step['at'];
  readonly view: View;
  /** The month that is shown, `YYYY-MM`. */
  readonly month: Month;
  /** The day whose times are shown in the month's view, `YYYY-MM-DD`; null: none. */
  readonly day: Day | null;
  /** Start of the chosen time, ISO 8601 in UTC; null: none. */
  readonly slot: string | null;
  /** In which times are shown (IANA). */
  readonly zone: Zone;
  readonly hourCycle: 12 | 24;
  /** Minutes; 0 while the event type is not known. */
  readonly lengthMinutes: number;
  /** `reservationUid` of the hold on the chosen time; null: there is none. */
  readonly holdUid: string | null;
  /** What is filled in so far, by the field's slug. */
  readonly answers: Answers;
  /** null: nothing is booked yet. */
  readonly bookingUid: string | null;
  /** The booking that is being moved; null: none. */
  readonly rescheduleUid: string | null;
}

/**
 * What the host's page is told, each once. What a callback throws is the host's own: the Booker goes on. An error is a
 * `CalError`, unless code of the host's own threw another.
 */
export interface BookerCallbacks {
  /** One booking is made, requested or moved. Told again, with the new uid, each time that it is moved. */
  onCreateBookingSuccess?: ((booking: WholeBooking) => void) | undefined;
  /** The booking failed; the visitor has been told and keeps what she typed. */
  onCreateBookingError?: ((error: Error) => void) | undefined;
  /** In its place where the event type recurs: every booking of the series, ascending. */
  onCreateRecurringBookingSuccess?: ((bookings: readonly Booking[]) => void) | undefined;
  onCreateRecurringBookingError?: ((error: Error) => void) | undefined;
  /** The slot is held while the visitor types. Not told again when the hold is renewed. */
  onReserveSlotSuccess?: ((hold: Hold) => void) | undefined;
  /** Holding failed. The visitor goes on without a hold. */
  onReserveSlotError?: ((error: Error) => void) | undefined;
  /** A hold was let go of: she went back or left, or it is booked. */
  onDeleteSlotSuccess?: ((hold: Pick<Hold, 'uid'>) => void) | undefined;
  /** Letting go failed; the hold ends by itself. */
  onDeleteSlotError?: ((error: Error) => void) | undefined;
  /** Free times were read: of the month or week that is shown, by day (`YYYY-MM-DD` in the shown zone). */
  onTimeslotsLoaded?: ((slots: Readonly<Record<Day, readonly Slot[]>>) => void) | undefined;
  /** Once the first times are there, and then for each change; never twice the same. */
  onBookerStateChange?: ((state: BookerStateValues) => void) | undefined;
  /** A dry run came to its end: nothing was booked. */
  onDryRunSuccess?: (() => void) | undefined;
}

/** In a turn of its own, so that it can't break the Booker's. */
export const tell = <Value>(listener: ((value: Value) => void) | undefined, value: Value) =>
  queueMicrotask(() => listener?.(value));
