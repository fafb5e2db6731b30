'use client';
import { usePart } from '../../../ui/usePart.js';
import { NextFree } from '../parts/NextFree.js';
import { Times } from '../parts/Times.js';
import { keptPart } from './keptPart.js';

/** The times of the month's chosen day; where the month has none, the next one that has. */
export const TimesPart = keptPart(
  ({ layout, month }) => layout === 'month' && month.state !== 'failed',
  function MonthTimes({ model, words, send, retry, later }) {
    const part = usePart();
    const { month, times, zone } = model;
    if (month.state === 'empty') {
      return (
        <section
          className={part('daybook-booker-times')}
          data-state="empty"
          aria-label={words.t('booker.timesLabel')}
        >
          <NextFree
            title={words.t('booker.monthEmptyTitle', { month: words.f.month(month.month, month.through) })}
            nextFree={month.nextFree}
            zone={zone}
            words={words}
            onDay={(day) => send({ type: 'dayChosen', day })}
            onRetry={retry}
          />
        </section>
      );
    }
    return (
      <Times
        times={times}
        zone={zone}
        hourCycle={model.hourCycle}
        isLoading={month.state === 'loading'}
        words={words}
        onSlot={(slot) => send({ type: 'slotChosen', slot })}
        onDay={(day) => send({ type: 'dayChosen', day, month: month.month })}
        onLeave={() => send({ type: 'dayLeft' })}
        onHourCycle={(hourCycle) => send({ type: 'hourCycleChosen', hourCycle })}
      >
        {later.code && <later.code.OverlaySwitch overlay={model.overlay} words={words} send={send} />}
      </Times>
    );
  },
);
