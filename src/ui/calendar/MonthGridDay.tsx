'use client';

import type { Day } from '../../time/types.js';
import { classNames } from '../classNames.js';

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
  onVisit: (day: Day) => void;
  onChoose: (day: Day) => void;
}

export function MonthGridDay({
  day,
  isTabStop,
  className,
  onVisit,
  onChoose,
  ...props
}: MonthGridDayCellProps) {
  const isAvailable = props.isAvailable === true && !props.isLoading;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell that can be pressed, in a grid that is no table
    <button
      type="button"
      role="gridcell"
      className={classNames('daybook-monthgrid-day', className)}
      data-day={day}
      data-available={isAvailable ? '' : undefined}
      data-density={isAvailable && props.density ? props.density : undefined}
      data-today={props.isToday ? '' : undefined}
      data-state={props.isLoading ? 'loading' : undefined}
      aria-label={props.label}
      aria-current={props.isToday ? 'date' : undefined}
      aria-selected={isAvailable ? Boolean(props.isSelected) : undefined}
      aria-disabled={!isAvailable || undefined}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => onVisit(day)}
      onClick={() => {
        // Safari gives no focus to a button that is pressed.
        onVisit(day);
        if (isAvailable) onChoose(day);
      }}
    >
      {props.text}
    </button>
  );
}
