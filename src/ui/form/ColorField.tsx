'use client';

import { useId } from 'react';
import { usePart } from '../usePart.js';
import { useFieldControl } from './fieldContext.js';
import { readColor } from './readColor.js';
import { useTypedValue } from './useTypedValue.js';

export interface ColorFieldProps {
  id?: string;
  /** `#rrggbb` in small letters; null: none, and the field is empty. */
  value: string | null;
  /** `#rrggbb`: at the sixth digit, from the browser's palette, or for three digits when she leaves the field; null when it was emptied and may be. */
  onValueChange: (value: string | null) => void;
  /** She left a text that is no colour: it stays, and so does `value`. null: mended. */
  onInvalid?: (text: string | null) => void;
  /** What `onInvalid` told, where you keep it: null takes the text out of the field. Default: the field keeps it by itself. */
  invalidText?: string | null;
  /** Names the swatch, which opens the browser's palette: "Pick the accent". */
  swatchLabel: string;
  optional?: boolean;
  placeholder?: string;
  readOnly?: boolean;
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  className?: string;
}

const whole = /^\s*#?[0-9a-f]{6}\s*$/i;

/** A colour as hex digits, beside a swatch of it that opens the browser's own palette. */
export function ColorField({
  value,
  onValueChange,
  onInvalid,
  invalidText,
  swatchLabel,
  optional,
  ...rest
}: ColorFieldProps) {
  const part = usePart();
  const { readOnly, className, placeholder, 'aria-label': label, ...own } = rest;
  const { labelId: _, ...wired } = useFieldControl(own);
  const swatchId = useId();
  const read = (text: string) => (text.trim() === '' && optional ? null : readColor(text));
  const typed = useTypedValue<string | null>({
    value,
    read,
    // Of six digits, the first three are a colour already.
    readEarly: (text) => (whole.test(text) || text.trim() === '' ? read(text) : undefined),
    onValueChange,
    onInvalid,
    invalidText,
  });
  const isInvalid = wired['aria-invalid'] || typed.isInvalid || undefined;

  return (
    <span
      className={part('daybook-input', 'daybook-lead daybook-color', className)}
      data-invalid={isInvalid ? '' : undefined}
      data-readonly={readOnly ? '' : undefined}
    >
      <input
        id={swatchId}
        type="color"
        className="daybook-color-swatch"
        data-empty={value === null ? '' : undefined}
        aria-label={swatchLabel}
        disabled={readOnly}
        value={value ?? '#ffffff'}
        onChange={(event) => typed.set(event.target.value)}
      />
      <input
        {...wired}
        type="text"
        className="daybook-lead-entry daybook-color-entry"
        aria-label={label}
        aria-invalid={isInvalid}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        // An address and a code read from the left, wherever they stand.
        dir="ltr"
        placeholder={placeholder}
        readOnly={readOnly}
        value={typed.text ?? value ?? ''}
        onChange={(event) => typed.type(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && typed.commit()}
        onBlur={typed.commit}
      />
    </span>
  );
}
