import type { Answer, Answers } from '../../booking-form/answers.js';
import type { ReceiptNews } from '../../booking-receipt/receipt.model.js';
import type { Booking, WholeBooking } from '../../queries/bookings.js';
import type { Day, Instant, Interval, Month, Zone } from '../../time/types.js';

/** A month with the times of one day beside it, a week on a clock, a column for each day, or one list. */
export type Layout = 'month' | 'week' | 'column' | 'list';

/** What the visitor chose while looking for a time. null: nothing yet, so the default holds. */
export interface Choices {
  /** null: the month that it is now. */
  readonly month: Month | null;
  readonly day: Day | null;
  /** null: the month. */
  readonly layout: Layout | null;
  /** Any day of the week that the other layouts show. null: the week of the chosen day, else of today. */
  readonly weekOf: Day | null;
  /** null: the visitor's own zone. */
  readonly zone: Zone | null;
  /** null: as is usual in her language. */
  readonly hourCycle: 12 | 24 | null;
  /** null: the event type's own length. */
  readonly lengthMinutes: number | null;
  /** How many bookings a series shall have. null: as many as the event type has. */
  readonly recurrenceCount: number | null;
  /** The host's choice: no time before it is asked for. null: none. */
  readonly notBefore: Instant | null;
}

/** A hold as the visitor sees it: it ends by this device's clock, however wrong that is. */
export interface HeldSlot {
  readonly uid: string;
  /** Milliseconds since 1970 on this device's clock. */
  readonly endsAt: number;
  readonly minutes: number;
  readonly isRenewing: boolean;
  /** On the same clock: when a renewal that failed is tried again; null: none has. */
  readonly retryAt: number | null;
}

/** What a page's reload is survived by. */
export interface KeptVisit {
  /** null: she was still choosing. */
  readonly held: { readonly slot: Instant; readonly hold: HeldSlot } | null;
  readonly choices: Choices;
  readonly answers: Answers;
  readonly unanswered: readonly Instant[];
}

/** Why the details step asks for something. */
export type DetailsNotice =
  /** The booking was refused for another reason than the time. */
  | { readonly kind: 'refused'; readonly error: unknown }
  /** The answer was lost, and we know that nothing was booked. */
  | { readonly kind: 'notBooked' };

export type Step =
  | { readonly at: 'choosing' }
  | { readonly at: 'holding'; readonly slot: Instant }
  | {
      readonly at: 'details';
      readonly slot: Instant;
      readonly hold: HeldSlot | null;
      readonly notice: DetailsNotice | null;
      /** She pressed Confirm once: from then on fields say what is wrong with them. */
      readonly wasSubmitted: boolean;
      /** In place of the form she is asked for the code that was mailed to her. `wrong`: the server took none such. */
      readonly code?: 'missing' | 'wrong';
    }
  | { readonly at: 'booking'; readonly slot: Instant; readonly hold: HeldSlot | null }
  | {
      readonly at: 'lost';
      readonly slot: Instant;
      readonly reason: 'taken' | 'expired';
      /** The nearest time that is being held in its place. */
      readonly pending: Instant | null;
    }
  | {
      readonly at: 'unsure';
      readonly slot: Instant;
      readonly hold: HeldSlot | null;
      readonly truth: 'asking' | 'likelyBooked' | 'unknown';
    }
  | {
      readonly at: 'booked';
      readonly booking: WholeBooking;
      readonly news: ReceiptNews;
      readonly by?: BookedBy;
    }
  /** A booking that is to be moved is being read. */
  | { readonly at: 'opening'; readonly uid: string }
  | { readonly at: 'unmovable'; readonly why: Unmovable };

/** Absent: it was booked from here. `host`: the host's own code took over; `nobody`: it was only tried. */
export type BookedBy = 'host' | 'nobody';

/** Why a booking can't be moved. */
export type Unmovable =
  | { readonly kind: 'missing' | 'cancelled' | 'rejected' | 'past' | 'rule' }
  /** From so many minutes before its start on it is too late. */
  | { readonly kind: 'late'; readonly minutes: number }
  /** Another booking stands for it. */
  | { readonly kind: 'moved'; readonly toUid: string }
  /** Only each date of a series can. */
  | { readonly kind: 'series'; readonly dates: readonly Booking[] }
  | { readonly kind: 'failed'; readonly uid: string; readonly error: unknown };

/** Where the keyboard's focus goes after something the visitor did. `turn` makes two in a row differ. */
export interface FocusWish {
  readonly on:
    | 'month'
    | 'layout'
    | 'times'
    | 'details'
    | 'summary'
    | 'code'
    | 'notice'
    | 'alternatives'
    | 'success'
    | 'unmovable';
  readonly turn: number;
}

/** Her own calendar behind the times. `none`: she has none here, so there is nothing to switch on. */
export interface Overlay {
  readonly status: 'none' | 'off' | 'reading' | 'shown' | 'failed';
  /** When she is busy, as far as it was read. */
  readonly busy: readonly Interval[];
}

export interface BookerState {
  readonly step: Step;
  readonly choices: Choices;
  readonly answers: Answers;
  /** What the host's page knew of her from the start. */
  readonly given: Answers;
  /** The free times are being read anew. */
  readonly isReading: boolean;
  /** Times that were refused, or went, while this page was open; struck through for as long as it does not offer them again. */
  readonly refused: readonly Instant[];
  /** Times that she tried to book without hearing back: if one is taken now, it was most likely by her. */
  readonly unanswered: readonly Instant[];
  /** The booking that is being moved to another time; null: a new one is made. */
  readonly moving: WholeBooking | null;
  /** Her address, and the code by which she has shown that it is hers. */
  readonly verified: { readonly email: string; readonly code: string } | null;
  /** The time that the page's address names, where it could not be had any more. null: none, or she has gone on. */
  readonly linkedGone: Instant | null;
  readonly overlay: Overlay;
  /** Id of the last question that was asked of the server; answers to earlier ones are dropped. */
  readonly turn: number;
  readonly focus: FocusWish | null;
}

export type BookerEvent =
  // what the visitor did
  | { readonly type: 'monthChanged'; readonly month: Month }
  | { readonly type: 'dayChosen'; readonly day: Day }
  | { readonly type: 'dayLeft' }
  /** `day`: the one that she has looked at, which stays in sight. */
  | { readonly type: 'layoutChosen'; readonly layout: Layout; readonly day: Day }
  /** To the week of that day. */
  | { readonly type: 'weekChanged'; readonly day: Day }
  | { readonly type: 'zoneChosen'; readonly zone: Zone }
  | { readonly type: 'hourCycleChosen'; readonly hourCycle: 12 | 24 }
  | { readonly type: 'lengthChosen'; readonly lengthMinutes: number }
  | { readonly type: 'recurrenceChosen'; readonly count: number }
  | { readonly type: 'retryPressed' }
  | { readonly type: 'slotChosen'; readonly slot: Instant }
  | { readonly type: 'answered'; readonly slug: string; readonly answer: Answer; readonly now: number }
  | { readonly type: 'backPressed' }
  /** `needsCode`: it is not shown yet that the address is hers. */
  | { readonly type: 'submitted'; readonly isComplete: boolean; readonly needsCode?: boolean }
  | { readonly type: 'emailVerified'; readonly email: string; readonly code: string }
  | { readonly type: 'codeDismissed' }
  /**
   * A sign that the hold is still wanted: she pressed for it, or did anything on the page. `waited`: a second has passed.
   */
  | { readonly type: 'holdWanted'; readonly sign: 'pressed' | 'present' | 'waited'; readonly now: number }
  | { readonly type: 'alternativeChosen'; readonly slot: Instant }
  | { readonly type: 'truthAsked' }
  | { readonly type: 'moveChosen' }
  /** That booking is to be moved: one date of a series, or what stands for another; or it is read once more. */
  | { readonly type: 'moveAsked'; readonly uid: string }
  | { readonly type: 'moveDismissed' }
  | { readonly type: 'startedOver' }
  | { readonly type: 'overlaySwitched' }
  // what the world did
  | {
      readonly type: 'holdMade';
      readonly turn: number;
      readonly uid: string;
      readonly minutes: number;
      readonly now: number;
    }
  | { readonly type: 'holdRefused'; readonly turn: number }
  | { readonly type: 'holdFailed'; readonly turn: number }
  | {
      readonly type: 'holdRenewed';
      readonly oldUid: string;
      readonly uid: string;
      readonly minutes: number;
      readonly now: number;
    }
  | { readonly type: 'renewalFailed'; readonly uid: string; readonly now: number }
  | { readonly type: 'holdEnded'; readonly uid: string }
  | { readonly type: 'visitResumed'; readonly visit: KeptVisit; readonly now: number }
  | { readonly type: 'timesRead' }
  | {
      readonly type: 'bookingMade';
      readonly turn: number;
      readonly booking: WholeBooking;
      readonly by?: BookedBy;
    }
  | { readonly type: 'codeRequired'; readonly turn: number; readonly problem: 'missing' | 'wrong' }
  /** They were offered while she looked, and are not any more. */
  | { readonly type: 'timesGone'; readonly slots: readonly Instant[] }
  | { readonly type: 'linkedSlotGone'; readonly slot: Instant }
  | { readonly type: 'overlayRead'; readonly overlay: Overlay }
  | { readonly type: 'slotTaken'; readonly turn: number }
  | { readonly type: 'bookingRefused'; readonly turn: number; readonly error: unknown }
  /** `mayStillAct`: the server was only slow, and may book yet. */
  | { readonly type: 'answerLost'; readonly turn: number; readonly mayStillAct: boolean }
  | { readonly type: 'nothingBooked'; readonly turn: number }
  | { readonly type: 'likelyBooked'; readonly turn: number }
  | { readonly type: 'truthUnknown'; readonly turn: number }
  /** `month`: where its times are looked for first. */
  | {
      readonly type: 'moveOpened';
      readonly uid: string;
      readonly booking: WholeBooking;
      readonly month: Month;
    }
  | { readonly type: 'moveRefused'; readonly uid: string; readonly why: Unmovable }
  /** It was cancelled, or some of its dates. */
  | { readonly type: 'bookingChanged'; readonly booking: WholeBooking };

/** What the controller is to do. The outcome comes back as an event that carries the effect's `turn`. */
export type BookerEffect =
  | { readonly do: 'makeHold'; readonly turn: number; readonly slot: Instant }
  | { readonly do: 'renewHold'; readonly uid: string; readonly slot: Instant }
  | { readonly do: 'releaseHold'; readonly uid: string }
  | { readonly do: 'book'; readonly turn: number; readonly slot: Instant }
  | {
      readonly do: 'findTruth';
      readonly turn: number;
      readonly slot: Instant;
      readonly holdUid: string | null;
      readonly mayStillAct: boolean;
    }
  | { readonly do: 'refreshSlots' };

export const noChoices: Choices = {
  month: null,
  day: null,
  layout: null,
  weekOf: null,
  zone: null,
  hourCycle: null,
  lengthMinutes: null,
  recurrenceCount: null,
  notBefore: null,
};

/** `rescheduleUid`: the booking that is to be moved. */
export const initialState = (
  choices: Partial<Choices> = {},
  answers: Answers = {},
  rescheduleUid?: string,
): BookerState => ({
  step: rescheduleUid ? { at: 'opening', uid: rescheduleUid } : { at: 'choosing' },
  choices: { ...noChoices, ...choices },
  answers,
  given: answers,
  isReading: false,
  refused: [],
  unanswered: [],
  moving: null,
  verified: null,
  linkedGone: null,
  overlay: { status: 'none', busy: [] },
  turn: 0,
  focus: null,
});

/** The hold that is in force, in whichever step. */
export const holdOf = ({ step }: BookerState): HeldSlot | null => ('hold' in step ? step.hold : null);

/** The time that is being asked for; null: none. */
export const pendingSlot = ({ step }: BookerState): Instant | null => {
  if (step.at === 'holding') return step.slot;
  return step.at === 'lost' ? step.pending : null;
};
