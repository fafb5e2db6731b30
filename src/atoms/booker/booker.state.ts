import type { Answer, Answers } from '../../booking-form/answers.js';
import type { ReceiptNews } from '../../booking-receipt/receipt.model.js';
import type { WholeBooking } from '../../queries/bookings.js';
import type { Day, Instant, Interval, Month, Zone } from '../../time/types.js';
import { type Choices, type Layout, noChoices } from './choices.js';
import type { BookedBy, DetailsNotice, HeldSlot, Unmovable } from './stepParts.js';

export type { BookedBy, Choices, DetailsNotice, HeldSlot, Layout, Unmovable };
export { noChoices };

/** What a page's reload is survived by. */
export interface KeptVisit {
  /** null: she was still choosing. */
  readonly held: { readonly slot: Instant; readonly hold: HeldSlot } | null;
  readonly choices: Choices;
  readonly answers: Answers;
  readonly unanswered: readonly Instant[];
}

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
  /** The time that she was led back from: struck through until she goes on, also where it is offered again. */
  readonly refused?: Instant;
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
  /** `month`: the one whose grid she chose it in, which stays; by default the day's own. */
  | { readonly type: 'dayChosen'; readonly day: Day; readonly month?: Month }
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
