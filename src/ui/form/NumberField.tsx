'use client';

import { forwardRef, type KeyboardEvent, type ReactNode, useId } from 'react';
import { usePart } from '../usePart.js';
import { useFieldControl } from './fieldContext.js';
import { readWhole } from './readWhole.js';
import { useTypedValue } from './useTypedValue.js';

export interface NumberFieldProps {
  id?: string;
  /** A whole number; null: none, and the field is empty. */
  value: number | null;
  /** At each letter that leaves a whole number, also one beyond the limits, which the Field's error explains; null when it was emptied and may be. */
  onValueChange: (value: number | null) => void;
  /** She left a text that is no whole number, or an empty field that may not be: it stays, and so does `value`. null: mended. */
  onInvalid?: (text: string | null) => void;
  /** What `onInvalid` told, where you keep it: null takes the text out of the field. Default: the field keeps it by itself. */
  invalidText?: string | null;
  /** How far the keys lead, inclusive. What is typed need not keep to it, and is marked. */
  min?: number;
  max?: number;
  /** What an arrow key adds; a page key ten times as much. Default 1. */
  step?: number;
  /** May be empty. */
  optional?: boolean;
  /** After the number, in the same frame: "minutes". */
  suffix?: ReactNode;
  placeholder?: string;
  readOnly?: boolean;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  className?: string;
}

const stepsOfKey: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** A whole number: typed in the digits of any script, or stepped by the arrow and page keys. */
export const NumberField = forwardRef<HTMLInputElement, NumberFieldProps>(function NumberField(
  {
    value,
    onValueChange,
    onInvalid,
    invalidText,
    min,
    max,
    step = 1,
    optional,
    suffix,
    readOnly,
    className,
    ...rest
  },
  ref,
) {
  const part = usePart();
  const suffixId = useId();
  const { labelId: _, ...wired } = useFieldControl(rest);
  const typed = useTypedValue<number | null>({
    value,
    read: (text) => (text.trim() === '' && optional ? null : readWhole(text)),
    onValueChange,
    onInvalid,
    invalidText,
  });
  const isBeyond = value !== null && (value < (min ?? value) || value > (max ?? value));
  const isInvalid = wired['aria-invalid'] || typed.isInvalid || isBeyond || undefined;

  function press(event: KeyboardEvent) {
    const steps = stepsOfKey[event.key];
    if (event.key === 'Enter') typed.commit();
    if (steps === undefined || readOnly || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // The first step into an empty field is where the numbers begin.
    const next = value === null ? (min ?? 0) : value + steps * step;
    typed.set(Math.min(Math.max(next, min ?? next), max ?? next));
  }

  const input = (
    <input
      {...rest}
      {...wired}
      ref={ref}
      type="text"
      role="spinbutton"
      inputMode={min !== undefined && min >= 0 ? 'numeric' : 'text'}
      autoComplete="off"
      className={
        suffix
          ? 'daybook-lead-entry daybook-number-entry'
          : part('daybook-input', 'daybook-number', className)
      }
      aria-describedby={
        [suffix ? suffixId : '', wired['aria-describedby']].filter(Boolean).join(' ') || undefined
      }
      aria-invalid={isInvalid}
      aria-valuenow={value ?? undefined}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-readonly={readOnly || undefined}
      readOnly={readOnly}
      value={typed.text ?? value ?? ''}
      onChange={(event) => typed.type(event.target.value)}
      onKeyDown={press}
      onBlur={typed.commit}
    />
  );
  if (!suffix) return input;
  return (
    <span
      className={part('daybook-input', 'daybook-lead daybook-number', className)}
      data-invalid={isInvalid ? '' : undefined}
      data-readonly={readOnly ? '' : undefined}
    >
      {input}
      <span id={suffixId} className="daybook-number-suffix">
        {suffix}
      </span>
    </span>
  );
});
