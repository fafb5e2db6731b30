'use client';
import { useContext } from 'react';
import { usePart } from '../../../ui/usePart.js';
import { NextFree } from '../parts/NextFree.js';
import { Times } from '../parts/Times.js';
import { useBookerScene } from './BookerScene.js';
import { LaterParts } from './LaterParts.js';

/** The times of the month's chosen day; where the month has none, the next one that has. */
export function TimesPart() {
  const part = usePart();
  const { model, words, send, retry } = useBookerScene();
  const { later } = useContext(LaterParts);
  const { month, times, zone } = model;
  if (model.step !== 'time' || model.layout !== 'month' || month.state === 'failed') return null;
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
      {later && <later.OverlaySwitch overlay={model.overlay} words={words} send={send} />}
    </Times>
  );
}
