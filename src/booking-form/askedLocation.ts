import type { Location } from '../queries/locations.js';
import { type Answers, locationAnswers, locationChoice, textOf } from './answers.js';

/** The question about the place: which one, and what only the attendee can say about it. */
export interface AskedLocation {
  /** What is offered. */
  readonly options: readonly Location[];
  /** Index into `options`; the first until another is chosen. */
  readonly chosen: number;
  /** What the chosen one asks the attendee for; null: nothing. */
  readonly asksFor: 'address' | 'phone' | 'place' | null;
}

const asks = (location: Location | undefined): AskedLocation['asksFor'] => {
  switch (location?.kind) {
    case 'attendeeAddress':
      return 'address';
    case 'attendeePhone':
      return 'phone';
    case 'attendeeDefined':
      return 'place';
    default:
      return null;
  }
};

/** null: there is one place and it needs no answer, so nothing is asked. */
export function askedLocation(options: readonly Location[], answers: Answers): AskedLocation | null {
  const index = Number(textOf(answers, locationChoice) || 0);
  const chosen = options[index] ? index : 0;
  const asksFor = asks(options[chosen]);
  return options.length > 1 || asksFor !== null ? { options, chosen, asksFor } : null;
}

/** What she adds to the chosen place; empty: nothing, or nothing is asked. */
export const locationText = (location: AskedLocation | null, answers: Answers): string =>
  location?.asksFor ? textOf(answers, locationAnswers[location.asksFor]) : '';
