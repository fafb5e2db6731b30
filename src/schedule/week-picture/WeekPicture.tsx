'use client';
import { type ReactNode, useId } from 'react';
import { addDays } from '../../time/day.js';
import type { Day, Weekday, Zone } from '../../time/types.js';
import { usePart } from '../../ui/usePart.js';
import type { HoursWords } from '../words.js';
import type { GivenHours } from './drawableHours.js';
import { PictureGrid } from './PictureGrid.js';
import { PictureLegend } from './PictureLegend.js';
import { asSavedText, clockTexts, dayText, totalText } from './pictureTexts.js';
import { WeekSteps } from './WeekSteps.js';
import { weekPictureModel } from './weekPictureModel.js';

export interface WeekPictureProps {
  /** As the server has it; the same as `draft` where nothing is edited. */
  saved: GivenHours;
  /** As it will be once it is saved. */
  draft: GivenHours;
  /** Whose clocks are shown: the schedule's own zone, or a visitor's. */
  zone: Zone;
  /** The first of the seven days; `weekStartOf` tells it of any day. */
  firstDay: Day;
  /** The date that it is in the shown zone. */
  today: Day;
  /** 0 is Sunday. */
  weekStart: Weekday;
  words: HoursWords;
  /** Which heading it is among the others on the page. Default: 3. */
  headingLevel?: 2 | 3 | 4;
  /** Somebody wants to see the week that begins with that day. */
  onWeekChange: (firstDay: Day) => void;
  /** Where another zone is chosen; stands below the picture. */
  zoneChoice?: ReactNode;
}

/**
 * What visitors can book of a week: the hours that will be open, what the draft adds and what it takes away, on the
 * clocks of any zone. What it shows is said in a list too, which screen readers get instead.
 */
export function WeekPicture(props: WeekPictureProps) {
  const part = usePart();
  const {
    draft,
    zone,
    firstDay,
    today,
    weekStart,
    words,
    headingLevel = 3,
    onWeekChange,
    zoneChoice,
  } = props;
  const { t, f } = words;
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const model = weekPictureModel(props);
  const asSaved = model && asSavedText(model, weekStart, words);
  return (
    <section className={part('daybook-week-picture')} aria-labelledby={id}>
      <header className="daybook-week-picture-head">
        <Heading id={id} className="daybook-heading" data-size="m">
          {t('hours.pictureTitle')}
        </Heading>
        <p className="daybook-text" data-tone="muted" data-size="s">
          {model ? totalText(model, zone, words) : t('hours.pictureUnknownZone', { zone: draft.zone })}
          {asSaved && ` ${asSaved}`}
        </p>
      </header>
      {model && (
        <>
          <WeekSteps
            title={f.dayRange(firstDay, addDays(firstDay, 6))}
            firstDay={firstDay}
            today={today}
            weekStart={weekStart}
            words={words}
            onWeekChange={onWeekChange}
          />
          <PictureGrid model={model} weekdays={f.weekdays(weekStart, 'short')} today={today} words={words} />
          <ul className="daybook-visually-hidden">
            {model.days.map((day) => (
              <li key={day.day}>{dayText(day, words)}</li>
            ))}
          </ul>
          <PictureLegend model={model} words={words} />
          {clockTexts(model, draft.zone, words).map((text) => (
            <p key={text} className="daybook-text" data-tone="muted" data-size="s">
              {text}
            </p>
          ))}
          {zoneChoice}
        </>
      )}
    </section>
  );
}
