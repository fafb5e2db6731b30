'use client';

import { forwardRef, type ReactNode } from 'react';
import { usePart } from '../usePart.js';
import { useFieldControl } from './fieldContext.js';
import type { TextInputProps } from './TextInput.js';

export interface LeadInputProps extends TextInputProps {
  /** Before the text, inside of the frame: a button that says what the text belongs to. */
  lead: ReactNode;
}

/** A one-line `<input>` that shares its frame with a button before it. */
export const LeadInput = forwardRef<HTMLInputElement, LeadInputProps>(function LeadInput(
  { lead, onValueChange, className, ...rest },
  ref,
) {
  const part = usePart();
  const { labelId: _, ...wired } = useFieldControl(rest);
  return (
    <div
      className={part('daybook-input', 'daybook-lead', className)}
      data-invalid={wired['aria-invalid'] ? '' : undefined}
      data-readonly={rest.readOnly ? '' : undefined}
    >
      {lead}
      <input
        type="text"
        {...rest}
        {...wired}
        ref={ref}
        className="daybook-lead-entry"
        onChange={(event) => onValueChange(event.target.value)}
      />
    </div>
  );
});
