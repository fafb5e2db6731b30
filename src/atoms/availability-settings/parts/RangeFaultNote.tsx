'use client';
import type { RangeFault } from '../../../time/checkRanges.js';
import { nextWeekday } from '../../../time/splitOverMidnight.js';
import { Icon } from '../../../ui/display/Icon.js';
import type { HourWords } from '../hourWords.js';
import type { RangeRowProps } from './partProps.js';

/** What is wrong with a range, and how it is mended. */
function faultText(fault: RangeFault, { t, clock }: HourWords): string {
  const { kind, mend } = fault;
  switch (kind) {
    case 'empty':
      return t('hours.faultEmpty');
    case 'endsBeforeStart':
      return t('hours.faultBackwards');
    case 'duplicate':
      return t('hours.faultDuplicate');
    case 'outsideDay':
      return t('hours.faultOutside');
    case 'overlap':
      if (mend && 'begin' in mend) return t('hours.faultBegin', { time: clock.text(mend.begin) });
      if (mend && 'endBy' in mend) return t('hours.faultEnd', { time: clock.text(mend.endBy) });
      return t('hours.faultOverlap');
  }
}

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
