'use client';
import { type ReactNode, useEffect, useState } from 'react';
import type { Words } from '../../../booking-form/words.js';
import { firstDay, monthOf } from '../../../time/month.js';
import type { Day, Month } from '../../../time/types.js';
import { MonthGrid } from '../../../ui/calendar/MonthGrid.js';
import type { MonthGridDayProps } from '../../../ui/calendar/MonthGridDay.js';
import { usePart } from '../../../ui/usePart.js';
import { ZoneChoice, type ZoneChoiceProps } from '../../../zone-choice/ZoneChoice.js';
import type { MonthModel } from '../monthModel.js';
import { MonthBar } from './MonthBar.js';
import { TimesFailed } from './TimesFailed.js';

export interface MonthPickerProps {
  month: MonthModel;
  /** The day that she has picked, here or by a step from the one before. */
  picked: Day | null;
  zoneChoice: Omit<ZoneChoiceProps, 'words'>;
  /** She has looked for these days herself. */
  wereAskedFor: boolean;
  words: Words;
  onMonth: (month: Month) => void;
  onDay: (day: Day) => void;
  onRetry: () => void;
  /** What stands at the end of the bar. */
  children?: ReactNode;
}

/** The month: which days have free times, and how many; or why that is not known. */
export function MonthPicker(props: MonthPickerProps) {
  const part = usePart();
  const { month, picked, zoneChoice, wereAskedFor, words, onMonth, onDay, onRetry } = props;
  const { t, f } = words;
  const [focusDay, setFocusDay] = useState<Day>(month.selected ?? month.today);
  useEffect(() => {
    if (picked) setFocusDay(picked);
  }, [picked]);
  const title = f.month(month.month, month.through);
  const long = f.weekdays(month.weekStart, 'long');
  const isLoading = month.state === 'loading';

  const moveFocus = (day: Day) => {
    const target = monthOf(day);
    if (!month.weeks.flat().includes(day)) {
      if (target <= month.month && month.previous === null) return;
      onMonth(target);
    }
    setFocusDay(day);
  };

  const turn = (target: Month) => {
    setFocusDay(firstDay(target));
    onMonth(target);
  };

  return (
    <section
      className={part('daybook-booker-month')}
      data-state={month.state}
      aria-label={t('booker.chooseDay')}
    >
      <MonthBar month={month} words={words} onMonth={turn}>
        {props.children}
      </MonthBar>
      {month.state === 'failed' ? (
        <TimesFailed reading={month} wereAskedFor={wereAskedFor} words={words} onRetry={onRetry} />
      ) : (
        <>
          <div className="daybook-booker-weeks" data-focus="month">
            <MonthGrid
              label={t('booker.monthLabel', { month: title })}
              weekdayLabels={f
                .weekdays(month.weekStart, 'short')
                .map((short, index) => ({ short, long: long[index] ?? short }))}
              weeks={month.weeks}
              dayProps={(day) => dayProps(day, month, words, isLoading)}
              focusDay={focusDay}
              onFocusDayChange={moveFocus}
              onSelect={onDay}
              isBusy={isLoading}
              leavesFocus
            />
          </div>
          <div className="daybook-booker-foot">
            <div className="daybook-booker-legend" aria-hidden="true" hidden={month.state === 'empty'}>
              <span className="daybook-booker-density" data-density="1">
                {t('booker.densityFew')}
              </span>
              <span className="daybook-booker-density" data-density="2">
                {t('booker.densitySome')}
              </span>
              <span className="daybook-booker-density" data-density="3">
                {t('booker.densityMany')}
              </span>
            </div>
            <ZoneChoice {...zoneChoice} words={words} />
          </div>
        </>
      )}
    </section>
  );
}

function dayProps(
  day: Day,
  { cells, selected, today }: MonthModel,
  { t, f }: Words,
  isLoading: boolean,
): MonthGridDayProps {
  const cell = cells.get(day);
  const name = f.longDay(day);
  const label = isLoading
    ? t('booker.dayLoading', { day: name })
    : cell
      ? t('booker.dayFree', { day: name, count: cell.freeCount })
      : t('booker.dayUnavailable', { day: name });
  return {
    label,
    text: f.dayOfMonth(day),
    density: cell?.density ?? 0,
    isToday: day === today,
    isSelected: day === selected,
    isAvailable: cell !== undefined,
    isLoading: isLoading && day >= today,
  };
}
