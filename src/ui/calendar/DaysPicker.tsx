'use client';

import { useId, useLayoutEffect, useRef, useState } from 'react';
import { addMonths, firstDay, monthGrid, monthOf } from '../../time/month.js';
import type { Day, Month, Weekday } from '../../time/types.js';
import { Button } from '../action/Button.js';
import { Icon } from '../display/Icon.js';
import { VisuallyHidden } from '../display/VisuallyHidden.js';
import { MonthGrid } from './MonthGrid.js';
import { useDayStretch } from './useDayStretch.js';

export interface DaysPickerProps {
  /** In order, each once. */
  value: readonly Day[];
  onValueChange: (days: readonly Day[]) => void;
  /** Earlier days can't be chosen, nor their months be shown. */
  min: Day;
  today: Day;
  weekStart: Weekday;
  /** Days that mean something already: they have a dot, and can be chosen. */
  isMarked: (day: Day) => boolean;
  /** The seven weekdays in the order of the columns: short is shown, long is read. */
  weekdayLabels: readonly { short: string; long: string }[];
  monthText: (month: Month) => string;
  /** What stands in the cell. */
  dayText: (day: Day) => string;
  /** What a screen reader says: the whole date, and that it is marked. */
  dayLabel: (day: Day) => string;
  previousLabel: string;
  nextLabel: string;
  /** Says, for screen readers, how a stretch is chosen. */
  keysText: string;
}

/**
 * A month to choose any days in: each by a press, stretches by dragging over them, or with Shift by a press or an arrow
 * key, over the ends of months too.
 */
export function DaysPicker({
  value,
  onValueChange,
  min,
  today,
  weekStart,
  isMarked,
  ...texts
}: DaysPickerProps) {
  const [focusDay, setFocusDay] = useState<Day>(value[0] ?? today);
  const stretch = useDayStretch({ value, onValueChange, canBeChosen: (day) => day >= min });
  const month = monthOf(focusDay);
  const isFirst = month <= monthOf(min);
  const keysId = useId();
  const root = useRef<HTMLDivElement>(null);

  // The grid of the Booker's visitors has one chosen day, and carries no code for several.
  useLayoutEffect(() => {
    const grid = root.current?.querySelector('[role="grid"]');
    grid?.setAttribute('aria-multiselectable', 'true');
    grid?.setAttribute('aria-describedby', keysId);
  });

  function visit(day: Day) {
    if (monthOf(day) < monthOf(min)) return;
    setFocusDay(day);
    stretch.visited(day, focusDay);
  }

  const turn = (months: number) => setFocusDay(firstDay(addMonths(month, months)));

  return (
    <div ref={root} className="daybook-dayspicker" {...stretch.handlers}>
      <div className="daybook-dayspicker-bar">
        <span className="daybook-heading" data-size="m" aria-live="polite">
          {texts.monthText(month)}
        </span>
        <Button
          variant="quiet"
          size="s"
          iconOnly
          aria-label={texts.previousLabel}
          disabled={isFirst}
          focusableWhenDisabled
          onClick={() => turn(-1)}
        >
          <Icon name="chevron-left" />
        </Button>
        <Button variant="quiet" size="s" iconOnly aria-label={texts.nextLabel} onClick={() => turn(1)}>
          <Icon name="chevron-right" />
        </Button>
      </div>
      <MonthGrid
        label={texts.monthText(month)}
        weekdayLabels={texts.weekdayLabels}
        weeks={monthGrid(month, weekStart)}
        focusDay={focusDay}
        onFocusDayChange={visit}
        onSelect={stretch.pressed}
        dayClassName="daybook-dayspicker-day"
        dayProps={(day) => ({
          label: texts.dayLabel(day),
          text: texts.dayText(day),
          density: isMarked(day) ? 1 : 0,
          isToday: day === today,
          isSelected: value.includes(day),
          isAvailable: day >= min,
        })}
      />
      <VisuallyHidden id={keysId}>{texts.keysText}</VisuallyHidden>
    </div>
  );
}
