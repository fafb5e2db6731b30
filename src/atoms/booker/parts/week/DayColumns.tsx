'use client';
import { useId } from 'react';
import { Skeleton } from '../../../../ui/display/Skeleton.js';
import type { WeekDay } from '../../weekModel.js';
import { SlotButton } from '../SlotButton.js';
import { BusyText } from './BusyText.js';
import { DayHead } from './DayHead.js';
import type { KeyedDaysProps } from './weekDaysProps.js';

const blocks = [1, 2, 3, 4];

/** Between a column's times stands when she is busy. */
const inOrder = ({ slots, busy }: WeekDay) =>
  busy.length === 0 ? slots : [...busy, ...slots].sort((a, b) => a.start - b.start);

/** A column of times for each day. */
export function DayColumns({ week, zone, weekdays, words, onSlot, slotProps }: KeyedDaysProps) {
  const id = useId();
  const isLoading = week.state === 'loading';
  return (
    <div className="daybook-booker-columns" aria-busy={isLoading || undefined}>
      {week.days.map((day, index) => (
        <section key={day.day} className="daybook-booker-column" aria-labelledby={id + day.day}>
          <DayHead
            id={id + day.day}
            day={day}
            weekday={weekdays[index] ?? ''}
            isLoading={isLoading}
            words={words}
          />
          {isLoading && blocks.map((block) => <Skeleton key={block} shape="block" />)}
          <ul className="daybook-booker-column-times">
            {inOrder(day).map((slot) =>
              'isBusy' in slot ? (
                <li key={slot.start}>
                  <SlotButton
                    slot={slot}
                    zone={zone}
                    day={words.f.longDay(day.day)}
                    words={words}
                    onSlot={onSlot}
                    {...slotProps(slot.start)}
                  />
                </li>
              ) : (
                <li key={`busy ${slot.start}`} className="daybook-booker-busy">
                  <BusyText time={slot} zone={zone} words={words} />
                </li>
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}
