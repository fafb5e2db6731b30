import type { RecurrenceRule } from '../../queries/eventTypeRules.js';
import type { Choices } from './booker.state.js';

/** How many bookings the series shall have. */
export const recurrenceCount = ({ occurrences }: RecurrenceRule, choices: Pick<Choices, 'recurrenceCount'>) =>
  Math.max(1, Math.min(choices.recurrenceCount ?? occurrences, occurrences));
