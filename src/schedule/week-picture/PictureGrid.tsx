'use client';
import type { Day } from '../../time/types.js';
import type { HourRange } from '../../time/weeklyHours.js';
import { cssVariables } from '../../ui/cssVariables.js';
import type { HoursWords } from '../words.js';
import type { HourScale } from './hourScale.js';
import { hourText } from './pictureTexts.js';
import type { PictureDay, WeekPictureModel } from './weekPictureModel.js';

export interface PictureGridProps {
  model: WeekPictureModel;
  /** The names of the seven days, in their order. */
  weekdays: readonly string[];
  today: Day;
  words: HoursWords;
}

/** The drawing. It is hidden from screen readers, which get the list beside it. */
export function PictureGrid({ model, weekdays, today, words }: PictureGridProps) {
  const { scale } = model;
  const hours = scale.lastHour - scale.firstHour;
  return (
    <div
      className="daybook-week-picture-grid"
      aria-hidden="true"
      data-span={hours > 16 ? 'long' : undefined}
      ref={cssVariables({ '--daybook--hours': hours })}
    >
      <div className="daybook-week-picture-hours" data-widest={hourText(22, words)}>
        {scale.named.map((hour) => (
          <span
            key={hour}
            className="daybook-week-picture-hour"
            ref={cssVariables({ '--daybook--top': hour - scale.firstHour })}
          >
            {hourText(hour, words)}
          </span>
        ))}
      </div>
      {model.days.map((day, index) => (
        <PictureColumn
          key={day.day}
          day={day}
          name={weekdays[index] ?? ''}
          isToday={day.day === today}
          scale={scale}
          words={words}
        />
      ))}
    </div>
  );
}

interface PictureColumnProps {
  day: PictureDay;
  name: string;
  isToday: boolean;
  scale: HourScale;
  words: HoursWords;
}

function PictureColumn({ day, name, isToday, scale, words: { f } }: PictureColumnProps) {
  return (
    <div className="daybook-week-picture-day" data-changed={day.isChanged ? '' : undefined}>
      <div className="daybook-week-picture-name">{name}</div>
      <div
        className="daybook-week-picture-date"
        data-today={isToday ? '' : undefined}
        data-own={day.isOverridden ? '' : undefined}
      >
        {f.dayOfMonth(day.day)}
      </div>
      <div className="daybook-week-picture-lane">
        {day.clockChanges.map(({ kind, range }) => (
          <div
            key={kind}
            className="daybook-week-picture-clock"
            data-state={kind}
            ref={placed(range, scale)}
          />
        ))}
        {day.blocks.map(({ state, range }) => (
          <div
            key={`${state} ${range.start}`}
            className="daybook-week-picture-block"
            data-state={state}
            ref={placed(range, scale)}
          />
        ))}
      </div>
    </div>
  );
}

/** In hours from the top; what lies outside of the scale is cut. */
function placed({ start, end }: HourRange, { firstHour, lastHour }: HourScale) {
  const top = Math.max(start / 60, firstHour);
  const bottom = Math.min(end / 60, lastHour);
  return cssVariables({
    '--daybook--top': top - firstHour,
    '--daybook--height': Math.max(0, bottom - top),
  });
}
