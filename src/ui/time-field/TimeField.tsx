'use client';

import { useId, useRef } from 'react';
import { Icon } from '../display/Icon.js';
import { useFieldControl } from '../form/fieldContext.js';
import { classNames, usePart } from '../usePart.js';
import type { TimeFieldClock } from './readTime.js';
import { timeSteps } from './timeSteps.js';
import { useEscape } from './useEscape.js';
import { useTimeKeys } from './useTimeKeys.js';
import { useTimeList } from './useTimeList.js';
import { useTypedTime } from './useTypedTime.js';

export interface TimeFieldProps {
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  /** Whole minutes since midnight, 0 to 1440; null: none yet, and the field is empty. */
  value: number | null;
  /** She chose one: from the list, by an arrow key, or by leaving the field, or Enter, after typing one. */
  onValueChange: (minutes: number) => void;
  /** She left a text there that is no time: it stays, and so does `value`. null: it is gone, or has become a time. */
  onInvalid?: (text: string | null) => void;
  clock: TimeFieldClock;
  /**
   * Whole minutes between the times of the list, and how far an arrow key leads; 1 to 720. Typed times need not keep to
   * it. Default 15.
   */
  stepMinutes?: number;
  /**
   * For an end: the time it comes after. The list begins there and ends at 1440; midnight is read as 1440, and "5" after
   * 9:00 as 17:00 where the clock has twelve hours. An earlier time that was typed is told all the same.
   */
  after?: number;
  /** Names the list. */
  listLabel: string;
  /** Greyed and unchangeable, but in the tab order. */
  readOnly?: boolean;
  className?: string;
}

/** Where the arrows begin in an empty field. */
const usualMorning = 540;

/**
 * A time on the wall clock: typed as people write it, stepped by the arrow keys (down is later; with Shift by an hour),
 * or chosen from a list, which opens by a press and Alt+Down. Escape takes back what was typed.
 */
export function TimeField({
  value,
  clock,
  stepMinutes = 15,
  after,
  readOnly = false,
  ...rest
}: TimeFieldProps) {
  const part = usePart();
  const { onValueChange, onInvalid, listLabel, className, 'aria-label': label, ...own } = rest;
  const { labelId: _, ...wired } = useFieldControl(own);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const steps = { step: stepMinutes, after };
  const typed = useTypedTime({ value, clock, after, onValueChange, onInvalid });
  const list = useTimeList();
  const TimeList = list.isOpen && !readOnly ? list.TimeList : undefined;
  const here = typed.read() ?? value ?? Math.max(usualMorning, after ?? 0);
  const press = useTimeKeys({ here, steps, typed, list, choose });

  useEscape(input, () => {
    if (!list.isOpen && typed.text === null) return false;
    if (list.isOpen) list.close();
    else typed.takeBack();
    return true;
  });

  function choose(minutes: number) {
    typed.takeBack();
    list.close();
    if (minutes !== value) onValueChange(minutes);
  }

  function open() {
    if (readOnly || list.isOpen) return;
    list.open(null);
    // So that typing replaces the time.
    input.current?.select();
  }

  return (
    <span className={classNames('daybook-select daybook-timefield', className)} data-clock={clock.hourCycle}>
      <input
        {...wired}
        ref={input}
        type="text"
        role="combobox"
        className={part('daybook-input', 'daybook-timefield-input')}
        aria-label={label}
        aria-autocomplete="none"
        aria-expanded={TimeList !== undefined}
        aria-controls={TimeList && listId}
        aria-activedescendant={TimeList && list.active !== null ? `${listId}${list.active}` : undefined}
        aria-invalid={typed.isInvalid || wired['aria-invalid']}
        // Where the half of the day is to be said, it takes letters.
        inputMode={clock.hourCycle === 24 ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        readOnly={readOnly}
        value={typed.text ?? (value === null ? '' : clock.text(value))}
        onChange={(event) => {
          typed.type(event.target.value);
          list.point(null);
        }}
        onKeyDown={readOnly ? undefined : press}
        onFocus={list.prefetch}
        onClick={open}
        onBlur={() => {
          typed.commit();
          list.close();
        }}
      />
      <Icon name="chevron-down" className="daybook-select-arrow" />
      {TimeList && input.current && (
        <TimeList
          id={listId}
          field={input.current}
          label={listLabel}
          times={timeSteps(steps)}
          clock={clock}
          value={value}
          here={here}
          active={list.active}
          onChoose={choose}
        />
      )}
    </span>
  );
}
