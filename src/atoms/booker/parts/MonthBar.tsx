'use client';
import type { ReactNode } from 'react';
import type { Words } from '../../../booking-form/words.js';
import type { Month } from '../../../time/types.js';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import type { MonthModel } from '../monthModel.js';

export interface MonthBarProps {
  month: MonthModel;
  words: Words;
  onMonth: (month: Month) => void;
  /** What stands at its end. */
  children?: ReactNode;
}

/** Which month it is, and the way to those beside it. */
export function MonthBar({ month, words: { t, f }, onMonth, children }: MonthBarProps) {
  return (
    <div className="daybook-booker-bar">
      <h3 className="daybook-heading" data-size="l">
        {f.month(month.month, month.through)}
      </h3>
      <Button
        variant="quiet"
        iconOnly
        focusableWhenDisabled
        aria-label={t('booker.monthPrevious')}
        disabled={month.previous === null}
        onClick={() => month.previous && onMonth(month.previous)}
      >
        <Icon name="chevron-left" />
      </Button>
      <Button variant="quiet" iconOnly aria-label={t('booker.monthNext')} onClick={() => onMonth(month.next)}>
        <Icon name="chevron-right" />
      </Button>
      {children}
    </div>
  );
}
