import type { Words } from '../../../../booking-form/words.js';
import type { RecurrenceRule } from '../../../../queries/eventTypeRules.js';
import { dayOf } from '../../../../time/day.js';
import type { Instant, Zone } from '../../../../time/types.js';
import { occurrences } from '../../occurrences.js';

export interface SeriesListProps {
  start: Instant;
  recurrence: RecurrenceRule & { readonly count: number };
  zone: Zone;
  words: Words;
}

/** Every date of a series, and which of them a clock change moves to another hour. */
export function SeriesList({ start, recurrence, zone, words: { t, f } }: SeriesListProps) {
  const dates = occurrences(start, recurrence, recurrence.count, zone);
  const shiftText = (minutes: number) =>
    t(minutes > 0 ? 'booker.seriesLater' : 'booker.seriesEarlier', { length: f.length(Math.abs(minutes)) });
  return (
    <>
      <ol className="daybook-booker-series-dates">
        {dates.map(({ start: at, shiftMinutes }) => (
          <li key={at} className="daybook-booker-series-date" data-shifted={shiftMinutes ? '' : undefined}>
            <span>{f.fullDay(dayOf(at, zone))}</span>
            <span className="daybook-tabular">{f.time(at, zone)}</span>
            {shiftMinutes !== 0 && (
              <small className="daybook-booker-series-shift">{shiftText(shiftMinutes)}</small>
            )}
          </li>
        ))}
      </ol>
      {dates.some(({ shiftMinutes }) => shiftMinutes !== 0) && (
        <p className="daybook-text" data-tone="muted" data-size="s">
          {t('booker.seriesClocks')}
        </p>
      )}
    </>
  );
}
