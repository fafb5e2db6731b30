'use client';
import { laterPart } from './laterPart.js';
import { MonthPart } from './MonthPart.js';
import { PanelPart } from './PanelPart.js';
import { TimesPart } from './TimesPart.js';

/**
 * What a Booker is made of: each part paints what is its own when its turn has come, and else nothing, so that all of
 * them may stand on the page at once. Put them inside `Booker`, in whatever order and in whatever elements.
 */
export const bookerParts = {
  /** Whom and what she books, and, once chosen, when. */
  Panel: PanelPart,
  /** Which booking is being moved, or why it can't be. */
  Moving: laterPart('MovingPart'),
  /** The days of a month, with the zone and the choice of layouts. */
  MonthGrid: MonthPart,
  /** The times of the chosen day; where the month has none, the next one that has. */
  Times: TimesPart,
  /** The times of a week, in the layouts that show one. */
  Week: laterPart('WeekPart'),
  /** Her details, the hold on her time, and the button that books. */
  Form: laterPart('FormPart'),
  /** What she has booked, and how to change it. */
  Success: laterPart('SuccessPart'),
  /** That the clock of her device is wrong, where it is. */
  Clock: laterPart('ClockPart'),
};
