'use client';
import { useId } from 'react';
import { weekdayOf } from '../../../../time/day.js';
import type { Day, Instant } from '../../../../time/types.js';
import { VisuallyHidden } from '../../../../ui/display/VisuallyHidden.js';
import { usePart } from '../../../../ui/usePart.js';
import { ZoneChoice } from '../../../../zone-choice/ZoneChoice.js';
import type { Layout } from '../../booker.state.js';
import type { WeekModel } from '../../weekModel.js';
import type { ChoosingProps } from '../choosingProps.js';
import { HourCycleChoice } from '../HourCycleChoice.js';
import { LayoutSwitch } from '../LayoutSwitch.js';
import { NextFree } from '../NextFree.js';
import { OverlaySwitch } from '../OverlaySwitch.js';
import { TimesFailed } from '../TimesFailed.js';
import { DayColumns } from './DayColumns.js';
import { DayList } from './DayList.js';
import { useSlotKeys } from './useSlotKeys.js';
import { WeekBar } from './WeekBar.js';
import { WeekGrid } from './WeekGrid.js';

export interface WeekLayoutProps extends ChoosingProps {
  week: WeekModel;
}

/** The times of a week: on a clock, in columns, or in one list. */
export function WeekLayout(props: WeekLayoutProps) {
  const part = usePart();
  const { model, week, layouts, zones, words, send, retry } = props;
  const { t, f } = words;
  const hint = useId();
  const [first, last] = [week.days[0], week.days.at(-1)];
  const title = first && last ? f.dayRange(first.day, last.day) : '';
  const isShown = week.state === 'loading' || week.state === 'ready';
  const show = (day: Day) => send({ type: 'weekChanged', day });
  const keys = useSlotKeys(week, (side) => show(side === 'next' ? week.next : (week.previous ?? week.today)));
  const days = {
    week,
    zone: model.zone,
    ownZone: model.ownZone,
    weekdays: f.weekdays(first ? weekdayOf(first.day) : 0, 'short'),
    words,
    onSlot: (slot: Instant) => send({ type: 'slotChosen', slot }),
  };
  return (
    <section className="daybook-booker-period" data-state={week.state} aria-label={t('booker.timesLabel')}>
      <WeekBar week={week} title={title} words={words} onDay={show}>
        <LayoutSwitch
          layouts={layouts}
          layout={model.layout}
          words={words}
          onLayout={(layout) => send({ type: 'layoutChosen', layout, day: dayToKeep(week, layout) })}
        />
      </WeekBar>
      <OverlaySwitch overlay={model.overlay} words={words} send={send} />
      {week.state === 'failed' && (
        <TimesFailed
          reading={week}
          wereAskedFor={model.hasTurned || model.focus !== null}
          words={words}
          onRetry={retry}
        />
      )}
      {week.state === 'empty' && (
        <NextFree
          title={t('booker.weekEmptyTitle')}
          nextFree={week.nextFree}
          zone={model.zone}
          words={words}
          onDay={show}
          onRetry={retry}
        />
      )}
      {isShown && model.layout === 'list' && <DayList {...days} />}
      {isShown && model.layout !== 'list' && (
        // biome-ignore lint/a11y/useSemanticElements: a group of times, not of a form's fields
        <div
          ref={keys.root}
          className={part('daybook-booker-week')}
          data-focus="times"
          onKeyDown={keys.onKeyDown}
          role="group"
          aria-label={title}
          aria-describedby={hint}
        >
          <VisuallyHidden id={hint}>{t('booker.weekKeys')}</VisuallyHidden>
          {model.layout === 'week' ? (
            <WeekGrid {...days} slotProps={keys.slotProps} />
          ) : (
            <DayColumns {...days} slotProps={keys.slotProps} />
          )}
        </div>
      )}
      <div className="daybook-booker-foot">
        <HourCycleChoice
          hourCycle={model.hourCycle}
          words={words}
          onHourCycle={(hourCycle) => send({ type: 'hourCycleChosen', hourCycle })}
        />
        <ZoneChoice
          zone={model.zone}
          ownZone={model.ownZone}
          zones={zones}
          now={model.now}
          isLocked={model.isZoneLocked}
          words={words}
          onZone={(zone) => send({ type: 'zoneChosen', zone })}
        />
      </div>
    </section>
  );
}

/** The month that is shown next is the one of most of this week's free days; the week stays as it is. */
const dayToKeep = ({ days, next }: WeekModel, layout: Layout): Day =>
  (layout === 'month' ? days.find(({ freeCount }) => freeCount > 0)?.day : undefined) ?? days[0]?.day ?? next;
