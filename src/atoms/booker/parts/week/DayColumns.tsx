'use client';
import { useId } from 'react';
import { Skeleton } from '../../../../ui/display/Skeleton.js';
import { SlotButton } from '../SlotButton.js';
import { DayHead } from './DayHead.js';
import type { KeyedDaysProps } from './weekDaysProps.js';

const blocks = [1, 2, 3, 4];

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
            {day.slots.map((slot) => (
              <li key={slot.start} className="daybook-booker-slot-item">
                <SlotButton
                  slot={slot}
                  zone={zone}
                  day={words.f.longDay(day.day)}
                  words={words}
                  onSlot={onSlot}
                  {...slotProps(slot.start)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
