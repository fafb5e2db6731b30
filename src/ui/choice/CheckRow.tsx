'use client';

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { Icon } from '../display/Icon.js';
import { usePart } from '../usePart.js';

export interface CheckRowProps
  extends Omit<ComponentPropsWithoutRef<'input'>, 'style' | 'onChange' | 'size'> {
  type: 'checkbox' | 'radio';
  label: ReactNode;
  hint?: ReactNode;
  isInvalid?: boolean;
  readOnly?: boolean;
  onCheckedChange: (isChecked: boolean) => void;
}

/** A native checkbox or radio with our box around it; a press on the words is a press on the box. */
export const CheckRow = forwardRef<HTMLInputElement, CheckRowProps>(function CheckRow(
  { label, hint, isInvalid, readOnly, onCheckedChange, className, ...input },
  ref,
) {
  const part = usePart();
  const id = useId();
  const described = [hint ? `${id}hint` : undefined, input['aria-describedby']].filter(Boolean).join(' ');
  return (
    <label className={part('daybook-check', className)}>
      <span className="daybook-check-box">
        <input
          {...input}
          ref={ref}
          className="daybook-check-input"
          aria-labelledby={`${id}label`}
          aria-describedby={described || undefined}
          data-invalid={isInvalid ? '' : undefined}
          data-readonly={readOnly ? '' : undefined}
          onChange={(event) => !readOnly && onCheckedChange(event.target.checked)}
        />
        {input.type === 'checkbox' ? (
          <Icon name="check" className="daybook-check-mark" />
        ) : (
          <span className="daybook-check-mark" />
        )}
      </span>
      <span id={`${id}label`} className="daybook-check-label">
        {label}
      </span>
      {hint && (
        <span id={`${id}hint`} className="daybook-check-hint">
          {hint}
        </span>
      )}
    </label>
  );
});
