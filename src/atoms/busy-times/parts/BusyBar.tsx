'use client';
import { addDays } from '../../../time/day.js';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { Segmented } from '../../../ui/radio-set/Segmented.js';
import type { BusyWeek } from '../busyTimes.model.js';
import type { BusyWeekController } from '../useBusyWeek.js';
import type { BusyWords } from './busyTexts.js';

export type BusyLayout = 'week' | 'list';

export interface BusyBarProps {
  week: BusyWeek;
  controller: BusyWeekController;
  layout: BusyLayout;
  words: BusyWords;
  onLayoutChange: (layout: BusyLayout) => void;
}

/** Which week it is, the ways to others, and how it is shown where there is room for both. */
export function BusyBar({ week, controller, layout, words: { t, f }, onLayoutChange }: BusyBarProps) {
  const { isThisWeek, showPrevious, showNext, showThisWeek } = controller;
  return (
    <div className="daybook-busy-bar">
      <Button variant="quiet" iconOnly aria-label={t('busy.previous')} onClick={showPrevious}>
        <Icon name="chevron-left" />
      </Button>
      <Button variant="quiet" iconOnly aria-label={t('busy.next')} onClick={showNext}>
        <Icon name="chevron-right" />
      </Button>
      <h3 className="daybook-heading daybook-tabular" data-size="m" aria-live="polite">
        {f.dayRange(week.firstDay, addDays(week.firstDay, 6))}
      </h3>
      {!isThisWeek && (
        <Button variant="quiet" size="s" onClick={showThisWeek}>
          {t('busy.thisWeek')}
        </Button>
      )}
      <Segmented
        className="daybook-busy-layout"
        size="s"
        aria-label={t('busy.layout')}
        options={[
          { value: 'week', label: t('busy.layoutWeek') },
          { value: 'list', label: t('busy.layoutList') },
        ]}
        value={layout}
        onValueChange={onLayoutChange}
      />
    </div>
  );
}
