'use client';
import { useId } from 'react';
import { cssVariables } from '../../../../ui/cssVariables.js';
import { VisuallyHidden } from '../../../../ui/display/VisuallyHidden.js';
import { SlotButton } from '../SlotButton.js';
import { BusyText } from './BusyText.js';
import { clockModel, zonesBeside } from './clockModel.js';
import { DayHead } from './DayHead.js';
import type { KeyedDaysProps } from './weekDaysProps.js';

/** A week on a clock: where each time lies, and how long it takes. */
export function WeekGrid({ week, zone, ownZone, weekdays, words, onSlot, slotProps }: KeyedDaysProps) {
  const { f } = words;
  const id = useId();
  const { hours, days, busy, hourPixels } = clockModel(week, zone);
  const isLoading = week.state === 'loading';
  const zones = zonesBeside(week, zone, ownZone);
  return (
    <div
      className="daybook-booker-clockgrid"
      aria-busy={isLoading || undefined}
      ref={cssVariables({
        '--daybook--hour': `${hourPixels}px`,
        '--daybook--hours': hours.length,
        '--daybook--gutters': zones.length,
      })}
    >
      {zones.map((each) => (
        <div
          key={each}
          className="daybook-booker-gutter"
          data-own={each === zone ? undefined : ''}
          aria-hidden="true"
        >
          <div className="daybook-booker-gutter-zone">{zones.length > 1 && f.zoneCity(each)}</div>
          <div className="daybook-booker-hours">
            {hours.map(({ hour, instant }, index) => (
              <span
                key={hour}
                className="daybook-booker-hour"
                ref={cssVariables({ '--daybook--top': index })}
              >
                {index > 0 && f.time(instant, each)}
              </span>
            ))}
          </div>
        </div>
      ))}
      {week.days.map((day, index) => (
        <section key={day.day} className="daybook-booker-lane" aria-labelledby={id + day.day}>
          <DayHead
            id={id + day.day}
            day={day}
            weekday={weekdays[index] ?? ''}
            isLoading={isLoading}
            words={words}
          />
          <ul
            className="daybook-booker-lane-times"
            data-state={day.slots.length === 0 && !isLoading ? 'none' : undefined}
          >
            {busy.get(day.day)?.map(({ top, height, ...time }) => (
              <li
                key={`busy ${time.start}`}
                className="daybook-booker-busy"
                ref={cssVariables({ '--daybook--top': top, '--daybook--height': height })}
              >
                <VisuallyHidden>
                  <BusyText time={time} zone={zone} words={words} />
                </VisuallyHidden>
              </li>
            ))}
            {days.get(day.day)?.map(({ slot, top, height, lane }) => (
              <li
                key={slot.start}
                className="daybook-booker-block"
                data-lane={lane}
                ref={cssVariables({ '--daybook--top': top, '--daybook--height': height })}
              >
                <SlotButton
                  slot={slot}
                  zone={zone}
                  day={f.longDay(day.day)}
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
