'use client';

import { useLayoutEffect, useRef } from 'react';
import { Icon } from '../display/Icon.js';
import { placePanel } from '../floating/placePanel.js';
import { keepInSight } from '../keepInSight.js';
import { usePart } from '../usePart.js';
import type { TimeFieldClock } from './readTime.js';
import { placeOfTime } from './timeSteps.js';

export interface TimeListProps {
  /** Its options' ids are this with their minutes. */
  id: string;
  /** The input it belongs to, which keeps the focus. */
  field: HTMLInputElement;
  label: string;
  times: readonly number[];
  clock: TimeFieldClock;
  value: number | null;
  /** Where it opens. */
  here: number;
  /** The one that the arrow keys have marked. */
  active: number | null;
  onChoose: (minutes: number) => void;
}

/** The times of a day in the platform's own popover, above whatever clips or covers the place it stands in. */
export function TimeList({ id, field, label, times, clock, value, here, active, onChoose }: TimeListProps) {
  const part = usePart();
  const list = useRef<HTMLDivElement>(null);
  const rowAt = (index: number) => list.current?.querySelectorAll<HTMLElement>('[role="option"]')[index];
  const lookAt = placeOfTime(times, active ?? here);

  useLayoutEffect(() => {
    const panel = list.current;
    if (!panel) return;
    if ('showPopover' in panel) panel.showPopover();
    return placePanel(panel, field, 'start', true);
  }, [field]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useLayoutEffect(() => {
    const row = rowAt(lookAt);
    if (list.current && row)
      list.current.scrollTop = row.offsetTop - (list.current.clientHeight - row.offsetHeight) / 2;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a row is looked up by its place
  useLayoutEffect(() => {
    const row = rowAt(lookAt);
    if (list.current && row) keepInSight(list.current, row);
  }, [lookAt]);

  return (
    <div
      ref={list}
      id={id}
      className={part('daybook-popover', 'daybook-timelist')}
      popover="manual"
      role="listbox"
      aria-label={label}
      // A browser would take what scrolls into the tab order; the field scrolls it.
      tabIndex={-1}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {times.map((time) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
        <div
          key={time}
          id={`${id}${time}`}
          className={part('daybook-option')}
          role="option"
          aria-selected={time === value}
          data-active={time === active ? '' : undefined}
          onClick={() => onChoose(time)}
        >
          <span className="daybook-option-label">{clock.text(time)}</span>
          {time === value && <Icon name="check" />}
        </div>
      ))}
    </div>
  );
}
