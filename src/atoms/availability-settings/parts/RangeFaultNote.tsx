'use client';
import { nextWeekday } from '../../../time/splitOverMidnight.js';
import { Icon } from '../../../ui/display/Icon.js';
import { faultText } from '../faultText.js';
import type { RangeRowProps } from './partProps.js';

export function RangeFaultNote({
  id,
  range: model,
  index,
  day,
  names,
  words,
  send,
}: RangeRowProps & { id: string }) {
  const { range, fault, typos } = model;
  const { t, clock } = words;
  const isNight = fault?.kind === 'endsBeforeStart';
  return (
    <div id={id} className="daybook-field-error daybook-availability-fault">
      <Icon name="alert" />
      <div className="daybook-field-words">
        {typos.map(({ edge, text }) => (
          <p key={edge} className="daybook-text">
            {t('hours.faultTypo', { text, example: clock.text(range[edge]) })}
          </p>
        ))}
        {fault && <p className="daybook-text">{faultText(fault, words)}</p>}
        {isNight && (
          <button
            type="button"
            className="daybook-link"
            onClick={() => send({ type: 'rangeSplit', weekday: day.weekday, index })}
          >
            {t('hours.faultSplit', {
              day: names[nextWeekday(day.weekday)] ?? '',
              time: clock.text(range.end),
            })}
          </button>
        )}
      </div>
    </div>
  );
}
