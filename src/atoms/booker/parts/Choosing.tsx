'use client';
import type { Words } from '../../../booking-form/words.js';
import type { BookerModel } from '../booker.model.js';
import type { BookerEvent } from '../booker.state.js';
import { MonthPicker } from './MonthPicker.js';
import { NextFree } from './NextFree.js';
import { Times } from './Times.js';

export interface ChoosingProps {
  model: BookerModel;
  words: Words;
  send: (event: BookerEvent) => void;
  retry: () => void;
}

/** The month and the times of a day; or why they are not there. */
export function Choosing({ model, words, send, retry }: ChoosingProps) {
  const { month, times, zone } = model;
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
        wereAskedFor={model.hasTurnedMonth || model.focus !== null}
        words={words}
        onMonth={(chosen) => send({ type: 'monthChanged', month: chosen })}
        onDay={(day) => send({ type: 'dayChosen', day })}
        onRetry={retry}
      />
      {month.state === 'empty' && (
        <NextFree
          month={month}
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
