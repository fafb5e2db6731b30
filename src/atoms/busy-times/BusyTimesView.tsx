'use client';
import { useState } from 'react';
import { hourText } from '../../schedule/week-picture/pictureTexts.js';
import { cssVariables } from '../../ui/cssVariables.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { usePart } from '../../ui/usePart.js';
import { type BusyWeek, isLong } from './busyTimes.model.js';
import { BusyBar, type BusyLayout } from './parts/BusyBar.js';
import { BusyDayColumn } from './parts/BusyDayColumn.js';
import { BusyGaps } from './parts/BusyGaps.js';
import { type BusyWords, sourceText } from './parts/busyTexts.js';
import type { BusyWeekController } from './useBusyWeek.js';

export interface BusyTimesViewProps {
  controller: BusyWeekController;
  week: BusyWeek;
  words: BusyWords;
}

/** The days stand beside each other on a clock where there is room, else one below the other. */
export function BusyTimesView({ controller, week, words }: BusyTimesViewProps) {
  const part = usePart();
  const { t, f } = words;
  const [layout, setLayout] = useState<BusyLayout>('week');
  const { sources, gaps, isReading, retry } = controller;
  const { scale, zone, days } = week;
  const from =
    sources.length > 0
      ? t('busy.sources', { calendars: f.list(sources.map((source) => sourceText(source, words))) })
      : t('busy.noSources');
  return (
    <section className={part('daybook-busy')}>
      <div className="daybook-busy-head">
        <h2 className="daybook-heading" data-size="xl">
          {t('busy.title')}
        </h2>
        <p className="daybook-text" data-tone="muted">
          {from} {t('busy.zone', { city: f.zoneCity(zone) })}
        </p>
      </div>
      <BusyBar week={week} controller={controller} layout={layout} words={words} onLayoutChange={setLayout} />
      <BusyGaps gaps={gaps} words={words} onRetry={retry} />
      <LiveRegion message={isReading ? t('busy.reading') : ''} />
      <div
        className="daybook-busy-days"
        data-layout={layout}
        data-span={isLong(scale) ? 'long' : undefined}
        aria-busy={isReading || undefined}
        ref={cssVariables({ '--daybook--hours': scale.lastHour - scale.firstHour })}
      >
        <div className="daybook-busy-hours" aria-hidden="true">
          {scale.named.map((hour) => (
            <span
              key={hour}
              className="daybook-busy-hour"
              ref={cssVariables({ '--daybook--top': hour - scale.firstHour })}
            >
              {hourText(hour, words)}
            </span>
          ))}
        </div>
        {days.map((day) => (
          <BusyDayColumn
            key={day.day}
            day={day}
            zone={zone}
            scale={scale}
            isReading={isReading}
            words={words}
          />
        ))}
      </div>
    </section>
  );
}
