'use client';
import type { Words } from '../../../booking-form/words.js';
import type { Instant, Zone } from '../../../time/types.js';
import type { PanelExtras } from '../panelModel.js';
import { SeriesCount } from './panel/SeriesCount.js';
import { SeriesList } from './panel/SeriesList.js';

export interface SeriesProps {
  start: Instant;
  recurrence: NonNullable<PanelExtras['recurrence']>;
  zone: Zone;
  isPending: boolean;
  words: Words;
  onCount: (count: number) => void;
}

/** Above the form: what she is about to book, date by date. */
export function Series({ start, recurrence, zone, isPending, words, onCount }: SeriesProps) {
  const title = words.t('booker.seriesDates', { count: recurrence.count });
  return (
    <section className="daybook-booker-series" data-framed="" aria-label={title}>
      <h4 className="daybook-text" data-strong="">
        {title}
      </h4>
      <SeriesList start={start} recurrence={recurrence} zone={zone} words={words} />
      <SeriesCount recurrence={recurrence} isReadOnly={isPending} words={words} onCount={onCount} />
    </section>
  );
}
