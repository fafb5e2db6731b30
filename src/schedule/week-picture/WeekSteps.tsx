'use client';
import { addDays } from '../../time/day.js';
import type { Day, Weekday } from '../../time/types.js';
import { Button } from '../../ui/action/Button.js';
import { Icon } from '../../ui/display/Icon.js';
import type { HoursWords } from '../words.js';
import { weekStartOf } from './pictureTexts.js';

export interface WeekStepsProps {
  title: string;
  firstDay: Day;
  today: Day;
  weekStart: Weekday;
  words: HoursWords;
  onWeekChange: (firstDay: Day) => void;
}

/** Which week it is, the way back to this one, and the ways to those beside it. */
export function WeekSteps({ title, firstDay, today, weekStart, words: { t }, onWeekChange }: WeekStepsProps) {
  const thisWeek = weekStartOf(today, weekStart);
  return (
    <div className="daybook-week-picture-steps">
      <p className="daybook-text daybook-tabular" data-size="s" aria-live="polite">
        {title}
      </p>
      {firstDay !== thisWeek && (
        <Button variant="quiet" size="s" onClick={() => onWeekChange(thisWeek)}>
          {t('hours.pictureThisWeek')}
        </Button>
      )}
      <Button
        variant="quiet"
        size="s"
        iconOnly
        aria-label={t('hours.picturePrevious')}
        onClick={() => onWeekChange(addDays(firstDay, -7))}
      >
        <Icon name="chevron-left" />
      </Button>
      <Button
        variant="quiet"
        size="s"
        iconOnly
        aria-label={t('hours.pictureNext')}
        onClick={() => onWeekChange(addDays(firstDay, 7))}
      >
        <Icon name="chevron-right" />
      </Button>
    </div>
  );
}
