import type { Words } from '../../../../booking-form/words.js';
import type { Instant, Zone } from '../../../../time/types.js';
import type { WeekModel } from '../../weekModel.js';

/** What every way to show a week's days is given. */
export interface WeekDaysProps {
  week: WeekModel;
  zone: Zone;
  ownZone: Zone;
  /** Short, in the order of the days. */
  weekdays: readonly string[];
  words: Words;
  onSlot: (slot: Instant) => void;
}

/** The same, where the arrow keys go from time to time. */
export interface KeyedDaysProps extends WeekDaysProps {
  slotProps: (start: Instant) => { 'data-start': Instant; tabIndex: number; onFocus: () => void };
}
