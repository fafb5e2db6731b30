// biome-ignore-all lint/a11y/useSemanticElements: a table can't be laid out as equal cells with gaps
// biome-ignore-all lint/a11y/useFocusableInteractive: the days take the focus; rows and headers are only read
'use client';

import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import type { Day } from '../../time/types.js';
import { isRtl } from '../direction.js';
import { classNames } from '../usePart.js';
import { dayOfKey } from './dayKeys.js';
import { canBeChosen, MonthGridDay, type MonthGridDayProps } from './MonthGridDay.js';
import { tabStopOf } from './tabStopOf.js';

export interface MonthGridProps {
  /** The grid's name: the month and the year. */
  label: string;
  /** The seven weekdays in the order of the columns: short is shown, long is read. */
  weekdayLabels: readonly { short: string; long: string }[];
  /** Rows of seven; null where a cell belongs to a neighbouring month. */
  weeks: readonly (readonly (Day | null)[])[];
  dayProps: (day: Day) => MonthGridDayProps;
  /** The grid's one tab stop. Where it is not in this month the chosen, today's or the first day stands in. */
  focusDay: Day;
  /**
   * The person moved, by key or by pressing a day. The day may lie in another month: show that month, and the
   * focus follows as soon as the day is there. Leave `focusDay` as it is to refuse.
   */
  onFocusDayChange: (day: Day) => void;
  /** She chose a day that is available. */
  onSelect: (day: Day) => void;
  /** What is free is on its way. */
  isBusy?: boolean;
  /**
   * A press by pointer on an available day leaves the focus where it is: for where the caller gives it to what the
   * day opens. By default the day takes it.
   */
  leavesFocus?: boolean;
  className?: string;
  dayClassName?: string;
}

/**
 * A month as the grid of the ARIA practices guide: arrows by day and week, Home and End within the week,
 * Page Up and Page Down by month, with Shift by year, Enter and Space choose.
 */
export function MonthGrid({ label, weekdayLabels, weeks, dayProps, focusDay, ...rest }: MonthGridProps) {
  const { onFocusDayChange, onSelect, isBusy, leavesFocus, className, dayClassName } = rest;
  const grid = useRef<HTMLDivElement>(null);
  const awaited = useRef<Day | null>(null);
  const days = weeks.flat().filter((day) => day !== null);
  const cells = new Map(days.map((day) => [day, dayProps(day)]));
  const tabStop = tabStopOf(days, cells, focusDay);

  // After every render: the month that holds the awaited day may come some renders later.
  useEffect(() => {
    if (awaited.current === null || awaited.current !== focusDay) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-day="${focusDay}"]`);
    if (!cell) return;
    awaited.current = null;
    cell.focus();
  });

  function visit(day: Day) {
    if (day !== focusDay) onFocusDayChange(day);
  }

  // Heard here and not in each day, so that a day paints anew only where something about it has changed.
  const dayOfEvent = ({ target }: { target: EventTarget }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
    return days.find((day) => day === cell?.dataset.day);
  };

  function focused(event: FocusEvent) {
    // A press is heard once, by its click.
    const day = event.target.matches(':focus-visible') && dayOfEvent(event);
    if (day) visit(day);
  }

  // A browser that is told to move the tab stop away from the day that has the focus brings all layout up to date
  // at once, in the midst of painting what the day opens.
  function held(event: MouseEvent) {
    const day = leavesFocus && dayOfEvent(event);
    if (day && canBeChosen(cells.get(day))) event.preventDefault();
  }

  function pressed(event: MouseEvent) {
    const day = dayOfEvent(event);
    if (!day) return;
    // Safari gives no focus to a button that is pressed.
    visit(day);
    if (canBeChosen(cells.get(day))) onSelect(day);
  }

  function move(event: KeyboardEvent<HTMLDivElement>) {
    // A press that ended elsewhere leaves the focus on a day that was not visited.
    const from = dayOfEvent(event) ?? tabStop;
    if (event.altKey || event.ctrlKey || event.metaKey || !from) return;
    const column = weeks.find((week) => week.includes(from))?.indexOf(from) ?? 0;
    const target = dayOfKey(event, from, column, isRtl(event.currentTarget));
    if (!target) return;
    event.preventDefault();
    awaited.current = target;
    visit(target);
  }

  return (
    <div
      ref={grid}
      className={classNames('daybook-monthgrid', className)}
      role="grid"
      aria-label={label}
      aria-busy={isBusy || undefined}
      onKeyDown={move}
      onFocus={focused}
      onMouseDown={held}
      onClick={pressed}
    >
      <div className="daybook-monthgrid-week" role="row">
        {weekdayLabels.map((weekday) => (
          <div
            key={weekday.long}
            className="daybook-monthgrid-weekday"
            role="columnheader"
            aria-label={weekday.long}
          >
            {weekday.short}
          </div>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week.find((day) => day !== null)} className="daybook-monthgrid-week" role="row">
          {week.map((day, column) =>
            day === null ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: an empty cell is nothing but its place
              <div key={column} className="daybook-monthgrid-empty" role="gridcell" />
            ) : (
              <MonthGridDay
                key={day}
                {...(cells.get(day) ?? dayProps(day))}
                day={day}
                isTabStop={day === tabStop}
                className={dayClassName}
              />
            ),
          )}
        </div>
      ))}
    </div>
  );
}
