'use client';
import type { ReactNode } from 'react';
import type { Words } from '../../../../booking-form/words.js';
import type { Day } from '../../../../time/types.js';
import { Button } from '../../../../ui/action/Button.js';
import { Icon } from '../../../../ui/display/Icon.js';
import type { WeekModel } from '../../weekModel.js';

export interface WeekBarProps {
  week: WeekModel;
  title: string;
  words: Words;
  onDay: (day: Day) => void;
  /** What stands at its end. */
  children: ReactNode;
}

/** Which week it is, the way back to this one, and the way to those beside it. */
export function WeekBar({ week, title, words: { t }, onDay, children }: WeekBarProps) {
  return (
    <div className="daybook-booker-bar">
      <h3 className="daybook-heading" data-size="l" tabIndex={-1} data-focus="month">
        {title}
      </h3>
      {!week.isThisWeek && (
        <Button variant="quiet" onClick={() => onDay(week.today)}>
          {t('booker.today')}
        </Button>
      )}
      <Button
        variant="quiet"
        iconOnly
        focusableWhenDisabled
        aria-label={t('booker.weekPrevious')}
        disabled={week.previous === null}
        onClick={() => week.previous && onDay(week.previous)}
      >
        <Icon name="chevron-left" />
      </Button>
      <Button variant="quiet" iconOnly aria-label={t('booker.weekNext')} onClick={() => onDay(week.next)}>
        <Icon name="chevron-right" />
      </Button>
      {children}
    </div>
  );
}
