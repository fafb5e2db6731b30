'use client';
import type { Words } from '../../../../booking-form/words.js';
import type { WeekDay } from '../../weekModel.js';

export interface DayHeadProps {
  id: string;
  day: WeekDay;
  weekday: string;
  isLoading: boolean;
  words: Words;
}

/** Which day a column is, and how much of it is free. */
export function DayHead({ id, day, weekday, isLoading, words: { t, f } }: DayHeadProps) {
  const free = day.freeCount > 0 ? t('booker.partFree', { count: day.freeCount }) : t('booker.dayNone');
  return (
    <header className="daybook-booker-dayhead" data-state={day.freeCount > 0 ? undefined : 'none'}>
      <h4 id={id} className="daybook-booker-daydate" aria-label={f.longDay(day.day)}>
        <span className="daybook-booker-dayname">{weekday}</span>
        <span className="daybook-booker-daynumber" data-today={day.isToday ? '' : undefined}>
          {f.dayOfMonth(day.day)}
        </span>
      </h4>
      <p className="daybook-booker-dayfree">{isLoading ? ' ' : free}</p>
      {day.clockChange && (
        <p className="daybook-booker-dayfree">
          {t(day.clockChange === 'forward' ? 'booker.clocksForward' : 'booker.clocksBack')}
        </p>
      )}
    </header>
  );
}
