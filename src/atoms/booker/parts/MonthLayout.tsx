'use client';
import type { ComponentType } from 'react';
import { dayOf } from '../../../time/day.js';
import { firstDay, monthOf } from '../../../time/month.js';
import type { ChoosingProps } from './choosingProps.js';
import { LayoutPlace } from './LayoutPlace.js';
import type { LayoutSwitchProps } from './LayoutSwitch.js';
import { MonthPicker } from './MonthPicker.js';
import { NextFree } from './NextFree.js';
import { Times } from './Times.js';

export interface MonthLayoutProps extends ChoosingProps {
  /** null: the code of the other layouts is on its way. */
  later: { readonly LayoutSwitch: ComponentType<LayoutSwitchProps> } | null;
}

/** The month and the times of a day; or why they are not there. */
export function MonthLayout({ model, layouts, later, words, send, retry }: MonthLayoutProps) {
  const { month, times, zone } = model;
  const today = dayOf(model.now, zone);
  const shownDay = month.selected ?? (monthOf(today) === month.month ? today : firstDay(month.month));
  return (
    <>
      <MonthPicker
        month={month}
        zoneChoice={{
          zone,
          ownZone: model.ownZone,
          now: model.now,
          isLocked: model.isZoneLocked,
          onZone: (chosen) => send({ type: 'zoneChosen', zone: chosen }),
        }}
        wereAskedFor={model.hasTurned || model.focus !== null}
        words={words}
        onMonth={(chosen) => send({ type: 'monthChanged', month: chosen })}
        onDay={(day) => send({ type: 'dayChosen', day })}
        onRetry={retry}
      >
        {later ? (
          <later.LayoutSwitch
            layouts={layouts}
            layout={model.layout}
            words={words}
            onLayout={(layout) => send({ type: 'layoutChosen', layout, day: shownDay })}
          />
        ) : (
          <LayoutPlace layouts={layouts} />
        )}
      </MonthPicker>
      {month.state === 'empty' && (
        <NextFree
          title={words.t('booker.monthEmptyTitle', { month: words.f.month(month.month) })}
          nextFree={month.nextFree}
          zone={zone}
          words={words}
          onDay={(day) => send({ type: 'dayChosen', day })}
          onRetry={retry}
        />
      )}
      {(month.state === 'loading' || month.state === 'ready') && (
        <Times
          times={times}
          zone={zone}
          hourCycle={model.hourCycle}
          isLoading={month.state === 'loading'}
          words={words}
          onSlot={(slot) => send({ type: 'slotChosen', slot })}
          onDay={(day) => send({ type: 'dayChosen', day })}
          onLeave={() => send({ type: 'dayLeft' })}
          onHourCycle={(hourCycle) => send({ type: 'hourCycleChosen', hourCycle })}
        />
      )}
    </>
  );
}
