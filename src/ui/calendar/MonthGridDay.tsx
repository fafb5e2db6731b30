'use client';

import { memo } from 'react';
import type { Day } from '../../time/types.js';
import { usePart } from '../usePart.js';

/** What the caller knows about a day. */
export interface MonthGridDayProps {
  /** What a screen reader says: the whole date and how much is free. */
  label: string;
  /** What stands in the cell: the day's number. */
  text: string;
  /** How much is free, as a bar below the number: 0 none, 1 few, 2 some, 3 many. */
  density?: 0 | 1 | 2 | 3;
  isToday?: boolean;
  isSelected?: boolean;
  /** Can be chosen. The others can be visited by keyboard and pressed in vain. */
  isAvailable?: boolean;
  /** Not known yet: a bar breathes below the number. */
  isLoading?: boolean;
}

interface MonthGridDayCellProps extends MonthGridDayProps {
  day: Day;
  isTabStop: boolean;
  className: string | undefined;
}

export const canBeChosen = (day: Pick<MonthGridDayProps, 'isAvailable' | 'isLoading'> | undefined): boolean =>
  day?.isAvailable === true && !day.isLoading;

/** Its grid hears what is done to it. */
export const MonthGridDay = memo(function MonthGridDay(props: MonthGridDayCellProps) {
  const part = usePart();
  const isAvailable = canBeChosen(props);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell that can be pressed, in a grid that is no table
    <button
      type="button"
      role="gridcell"
      className={part('daybook-monthgrid-day', props.className)}
      data-day={props.day}
      data-available={isAvailable ? '' : undefined}
      data-density={isAvailable && props.density ? props.density : undefined}
      data-today={props.isToday ? '' : undefined}
      data-state={props.isLoading ? 'loading' : undefined}
      aria-label={props.label}
      aria-current={props.isToday ? 'date' : undefined}
      aria-selected={isAvailable ? Boolean(props.isSelected) : undefined}
      aria-disabled={!isAvailable || undefined}
      tabIndex={props.isTabStop ? 0 : -1}
    >
      {props.text}
    </button>
  );
});
