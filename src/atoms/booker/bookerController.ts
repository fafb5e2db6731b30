import type { Answer, Answers } from '../../booking-form/answers.js';
import type { BookerModel, BookerStatus } from './booker.model.js';
import type { BookerEvent } from './booker.state.js';

/** What `useBooker` gives. */
export interface BookerController {
  /** `missing`: no such event type; `refused`: it needs credentials that are not there. */
  readonly status: BookerStatus;
  readonly model: BookerModel;
  /** What the visitor has typed so far, by the field's slug. */
  readonly answers: Answers;
  /** Tells the Booker what the visitor did. For what she typed, sent and chose of zones the three below are shorter. */
  readonly send: (event: BookerEvent) => void;
  /** She typed or chose that in the form. */
  readonly answer: (slug: string, answer: Answer) => void;
  /**
   * She sent the form: it is booked, or `model.details.problems` say what is wrong with it. Without a form that can be sent,
   * such as while it is on its way, nothing happens.
   */
  readonly submit: () => void;
  /** She wants all times on the clocks of that zone (IANA). Throws a `RangeError` for what is none. */
  readonly chooseZone: (zone: string) => void;
  /** Asks again for what could not be read. */
  readonly retry: () => void;
}
