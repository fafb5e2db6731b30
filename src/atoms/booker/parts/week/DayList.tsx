'use client';
import { useId } from 'react';
import { Skeleton } from '../../../../ui/display/Skeleton.js';
import { SlotButton } from '../SlotButton.js';
import { SlotsSkeleton } from '../TimesSkeleton.js';
import type { WeekDaysProps } from './weekDaysProps.js';

/** Each day under its name, each time a button: the plain alternative to a calendar. */
export function DayList({ week, zone, words, onSlot }: WeekDaysProps) {
  const { t, f } = words;
  const id = useId();
  if (week.state === 'loading') {
    return (
      <div className="daybook-booker-list" aria-busy="true">
        <div className="daybook-booker-list-day">
          <Skeleton width="m" />
          <SlotsSkeleton />
        </div>
      </div>
    );
  }
  const days = week.days.filter(({ isPast }) => !isPast);
  return (
    <div className="daybook-booker-list" tabIndex={-1} data-focus="times">
      {days.map(({ day, slots, freeCount, clockChange }) => (
        <section key={day} className="daybook-booker-list-day" aria-labelledby={id + day}>
          <header className="daybook-booker-list-head">
            <h4 id={id + day} className="daybook-text" data-strong="">
              {f.longDay(day)}
            </h4>
            <p className="daybook-text" data-tone="muted" data-size="s">
              {freeCount > 0 ? t('booker.timesFree', { count: freeCount }) : t('booker.dayNone')}
            </p>
            {clockChange && (
              <p className="daybook-text" data-tone="muted" data-size="s">
                {t(clockChange === 'forward' ? 'booker.clocksForward' : 'booker.clocksBack')}
              </p>
            )}
          </header>
          <ul className="daybook-booker-slots">
            {slots.map((slot) => (
              <li key={slot.start}>
                <SlotButton slot={slot} zone={zone} words={words} onSlot={onSlot} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
