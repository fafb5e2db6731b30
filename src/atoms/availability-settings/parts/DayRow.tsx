'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../ui/action/Button.js';
import { Switch } from '../../../ui/choice/Switch.js';
import { Icon } from '../../../ui/display/Icon.js';
import { plusIcon } from '../../../ui/display/settingsIcons.js';
import { VisuallyHidden } from '../../../ui/display/VisuallyHidden.js';
import { usePart } from '../../../ui/usePart.js';
import { CopyDay } from './CopyDay.js';
import { dayLabel } from './dayLabel.js';
import type { DayRowProps } from './partProps.js';
import { RangeRow } from './RangeRow.js';

/** Fields of a range that is gone must not hold the text of the one that has moved up: they are made anew. */
function useGeneration(count: number): number {
  const [seen, setSeen] = useState({ count, generation: 0 });
  const generation = seen.generation + (count < seen.count ? 1 : 0);
  if (count !== seen.count) setSeen({ count, generation });
  return generation;
}

/** One weekday: open or closed, its ranges, and what can be done with them. */
export function DayRow(props: DayRowProps) {
  const part = usePart();
  const { day, names, editor, looks, words, send, say } = props;
  const { weekday, ranges, isChanged, mayAdd } = day;
  const { t, f, clock } = words;
  const nameId = useId();
  const name = names[weekday] ?? '';
  const isOpen = ranges.length > 0;
  const generation = useGeneration(ranges.length);
  const row = useRef<HTMLLIElement>(null);
  const [focused, setFocused] = useState<{ index: number } | null>(null);

  useEffect(() => {
    if (!focused) return;
    const all = row.current?.querySelectorAll<HTMLElement>('.daybook-availability-range');
    const there = all?.[Math.min(focused.index, all.length - 1)]?.querySelector('input');
    (there ?? row.current?.querySelector<HTMLElement>('[role="switch"]'))?.focus();
  }, [focused]);

  function remove(index: number) {
    const range = ranges[index]?.range;
    if (range) say(t('hours.rangeRemoved', { range: clock.range(range.start, range.end), day: name }));
    send({ type: 'rangeRemoved', weekday, index });
    setFocused({ index });
  }

  function add() {
    send({ type: 'rangeAdded', weekday });
    setFocused({ index: ranges.length });
  }

  return (
    <li ref={row} className={part('daybook-availability-day')} data-state={isOpen ? 'on' : 'off'}>
      <div className="daybook-availability-name" data-changed={isChanged ? '' : undefined}>
        <Switch
          checked={isOpen}
          locked={editor.isReadOnly}
          aria-labelledby={nameId}
          onCheckedChange={(isWanted) => send({ type: 'dayToggled', weekday, isOpen: isWanted })}
        />
        <span id={nameId}>
          {name}
          {isChanged && <VisuallyHidden>{`${f.comma}${t('hours.dayChanged')}`}</VisuallyHidden>}
        </span>
      </div>
      <div className="daybook-availability-ranges">
        {isOpen ? (
          ranges.map((range, index) => (
            <RangeRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a range is its place; what is made anew is counted
              key={`${generation} ${index}`}
              {...props}
              name={name}
              range={range}
              index={index}
              onRemove={() => remove(index)}
            />
          ))
        ) : (
          <p className="daybook-text daybook-availability-closed" data-tone="muted">
            {t('hours.dayClosed')}
          </p>
        )}
      </div>
      {isOpen && !editor.isReadOnly && (
        <div className="daybook-availability-tools">
          <Button
            variant="quiet"
            iconOnly
            disabled={!mayAdd}
            focusableWhenDisabled
            aria-label={dayLabel(looks.labels?.tooltips?.addTime, name) ?? t('hours.addRange', { day: name })}
            title={dayLabel(looks.labels?.tooltips?.addTime, name)}
            onClick={add}
          >
            <Icon path={plusIcon} />
          </Button>
          <CopyDay {...props} name={name} />
        </div>
      )}
    </li>
  );
}
