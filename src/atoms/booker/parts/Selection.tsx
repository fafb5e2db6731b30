'use client';
import type { Words } from '../../../booking-form/words.js';
import { zoneText } from '../../../booking-receipt/zoneText.js';
import { dayOf } from '../../../time/day.js';
import type { Zone } from '../../../time/types.js';
import type { PanelModel } from '../panelModel.js';

export interface SelectionProps {
  selection: NonNullable<PanelModel['selection']>;
  zone: Zone;
  words: Words;
}

/** The time that she has chosen; struck through once it is gone. */
export function Selection({ selection, zone, words }: SelectionProps) {
  const { t, f } = words;
  const { start, end, lost } = selection;
  const range = f.timeRange(start, end, zone);
  return (
    <div className="daybook-booker-selection" data-state={lost ? 'lost' : undefined}>
      <strong className="daybook-text" data-strong="">
        {f.fullDay(dayOf(start, zone))}
      </strong>
      <span className="daybook-tabular">
        {lost ? (
          <s className="daybook-booker-struck">{range}</s>
        ) : (
          `${range}${f.comma}${zoneText(zone, start, words)}`
        )}
        {lost === 'taken' && ` ${t('booker.timeTaken')}`}
      </span>
    </div>
  );
}
