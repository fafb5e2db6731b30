import type { Schedule } from '../../../../queries/schedules.js';
import type { HoursWords } from '../../../../schedule/words.js';

export interface DayCheckProps {
  /** As it is saved. */
  schedule: Schedule;
  /** The draft differs from it. */
  isUnsaved: boolean;
  /** Milliseconds since 1970. */
  now: () => number;
  words: HoursWords;
}
