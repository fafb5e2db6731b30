'use client';
import { useId } from 'react';
import type { HourScale } from '../../../schedule/week-picture/hourScale.js';
import type { Zone } from '../../../time/types.js';
import { cssVariables } from '../../../ui/cssVariables.js';
import { usePart } from '../../../ui/usePart.js';
import { type BusyDay, type BusyEntry, isLong, type PlacedEntry } from '../busyTimes.model.js';
import { type BusyWords, placeText, timeText, titleText } from './busyTexts.js';

export interface BusyDayColumnProps {
  day: BusyDay;
  zone: Zone;
  scale: HourScale;
  isReading: boolean;
  words: BusyWords;
}

/** One day: a column on the week's clock, or a part of the list; the same words in both. */
export function BusyDayColumn({ day, zone, scale, isReading, words }: BusyDayColumnProps) {
  const part = usePart();
  const { t, f } = words;
  const id = useId();
  const isFree = day.wholeDay.length + day.entries.length === 0;
  return (
    <section
      className={part('daybook-busy-day')}
      aria-labelledby={id}
      data-today={day.isToday ? '' : undefined}
    >
      <h4 id={id} className="daybook-busy-name">
        <span className="daybook-busy-name-long">{f.longDay(day.day)}</span>
        <span className="daybook-busy-name-short" aria-hidden="true">
          {f.shortDay(day.day)}
        </span>
      </h4>
      {day.wholeDay.length > 0 && (
        <ul className="daybook-busy-whole">
          {day.wholeDay.map((entry) => (
            <li key={keyOf(entry)} className={part('daybook-busy-entry')} data-kind={entry.kind}>
              <EntryText entry={entry} time={t('busy.allDay')} words={words} />
            </li>
          ))}
        </ul>
      )}
      <ul className="daybook-busy-lane">
        {day.entries.map((entry) => (
          <li
            key={`${keyOf(entry)} ${entry.range.start}`}
            className={part('daybook-busy-entry')}
            data-kind={entry.kind}
            data-short={isShort(entry, scale) ? '' : undefined}
            ref={placed(entry, scale)}
          >
            <EntryText entry={entry} time={timeText(entry, zone, words)} words={words} />
          </li>
        ))}
      </ul>
      {isFree && !isReading && <p className="daybook-busy-free">{t('busy.nothing')}</p>}
    </section>
  );
}

const keyOf = ({ kind, start, title, calendar }: BusyEntry) => `${kind} ${start} ${title} ${calendar}`;

function EntryText({ entry, time, words }: { entry: BusyEntry; time: string; words: BusyWords }) {
  const place = placeText(entry, words);
  return (
    <>
      <span className="daybook-busy-time">{time}</span>{' '}
      <span className="daybook-busy-title">{titleText(entry, words)}</span>{' '}
      {place !== null && <span className="daybook-busy-place">{place}</span>}
    </>
  );
}

/** There is no room for two lines of text. */
const isShort = ({ range }: PlacedEntry, scale: HourScale) =>
  range.end - range.start < (isLong(scale) ? 66 : 44);

const placed = ({ range, lane, lanes }: PlacedEntry, { firstHour }: HourScale) =>
  cssVariables({
    '--daybook--top': range.start / 60 - firstHour,
    '--daybook--height': (range.end - range.start) / 60,
    '--daybook--lane': lane,
    '--daybook--lanes': lanes,
  });
