'use client';
import { dayOf } from '../../../time/day.js';
import { firstDay, monthOf } from '../../../time/month.js';
import { LayoutPlace } from '../parts/LayoutPlace.js';
import { MonthPicker } from '../parts/MonthPicker.js';
import { keptPart } from './keptPart.js';

/** The days of a month, while she looks for a time in that layout; or why they are not there. */
export const MonthPart = keptPart(
  ({ layout }) => layout === 'month',
  function Month({ model, layouts, zones, words, send, retry, later }) {
    const { month, zone } = model;
    const today = dayOf(model.now, zone);
    const shownDay = month.selected ?? (monthOf(today) === month.month ? today : firstDay(month.month));
    return (
      <MonthPicker
        month={month}
        picked={model.hasPickedDay ? month.selected : null}
        zoneChoice={{
          zone,
          ownZone: model.ownZone,
          zones,
          now: model.now,
          isLocked: model.isZoneLocked,
          onZone: (chosen) => send({ type: 'zoneChosen', zone: chosen }),
        }}
        wereAskedFor={model.hasTurned || model.focus !== null}
        words={words}
        onMonth={(chosen) => send({ type: 'monthChanged', month: chosen })}
        onDay={(day) => send({ type: 'dayChosen', day, month: month.month })}
        onRetry={retry}
      >
        {later.code ? (
          <later.code.LayoutSwitch
            layouts={layouts}
            layout={model.layout}
            words={words}
            onLayout={(layout) => send({ type: 'layoutChosen', layout, day: shownDay })}
          />
        ) : (
          <LayoutPlace layouts={layouts} />
        )}
      </MonthPicker>
    );
  },
);
