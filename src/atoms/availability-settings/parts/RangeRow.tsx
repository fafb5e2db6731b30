'use client';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { trashIcon } from '../../../ui/display/settingsIcons.js';
import { TimeField } from '../../../ui/time-field/TimeField.js';
import { dayLabel } from './dayLabel.js';
import type { RangeRowProps } from './partProps.js';
import { RangeFaultNote } from './RangeFaultNote.js';

const ordinals = ['hours.rangeFirst', 'hours.rangeSecond', 'hours.rangeThird'] as const;

/** From when to when, and what is wrong with it. */
export function RangeRow(props: RangeRowProps) {
  const { range: model, index, name, day, editor, looks, stepMinutes, words, send, onRemove } = props;
  const { range, fault, typos } = model;
  const { t, clock } = words;
  const { weekday } = day;
  const noteId = useId();
  const faultyEdge = fault && (fault.mend && 'begin' in fault.mend ? 'start' : 'end');
  const isFaulty = fault !== null || typos.length > 0;
  const ordinal = ordinals[index];
  const place = ordinal ? t(ordinal) : t('hours.rangeNth', { number: index + 1 });
  const removeLabel = looks.labels?.tooltips?.deleteTime;

  // What was mistyped goes with its field.
  const forget = useRef(() => {});
  useEffect(() => {
    forget.current = () => {
      for (const { edge } of typos) send({ type: 'timeMistyped', weekday, index, edge, text: null });
    };
  });
  useEffect(() => () => forget.current(), []);

  const field = (edge: 'start' | 'end') => (
    <TimeField
      value={range[edge]}
      clock={clock}
      stepMinutes={stepMinutes}
      after={edge === 'end' ? range.start : undefined}
      readOnly={editor.isReadOnly}
      aria-label={t(edge === 'start' ? 'hours.timeFrom' : 'hours.timeUntil', { day: name, range: place })}
      aria-describedby={isFaulty ? noteId : undefined}
      aria-invalid={edge === faultyEdge || typos.some((typo) => typo.edge === edge)}
      listLabel={t('hours.times')}
      onValueChange={(minutes) => send({ type: 'timeChanged', weekday, index, edge, minutes })}
      onInvalid={(text) => send({ type: 'timeMistyped', weekday, index, edge, text })}
    />
  );

  return (
    <div className="daybook-availability-range" data-state={isFaulty ? 'invalid' : undefined}>
      {field('start')}
      <span className="daybook-text" data-tone="muted" aria-hidden="true">
        {t('hours.rangeTo')}
      </span>
      {field('end')}
      {!editor.isReadOnly && (
        <Button
          variant="quiet"
          iconOnly
          aria-label={
            dayLabel(removeLabel, name) ??
            t('hours.removeRange', { range: clock.range(range.start, range.end), day: name })
          }
          title={dayLabel(removeLabel, name)}
          onClick={onRemove}
        >
          <Icon path={trashIcon} />
        </Button>
      )}
      {isFaulty && <RangeFaultNote {...props} id={noteId} />}
    </div>
  );
}
