'use client';

import { forwardRef } from 'react';
import { useFieldControl } from '../form/fieldContext.js';
import { usePart } from '../usePart.js';

export interface SwitchProps {
  id?: string;
  checked: boolean;
  onCheckedChange: (isChecked: boolean) => void;
  /** Shows its state, stays in the tab order and changes nothing: something else decides. */
  locked?: boolean;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string;
  className?: string;
}

/** On or off, at once. Named by its Field, by a `<label for>`, or by aria-label. */
export const Switch = forwardRef<HTMLButtonElement, SwitchProps>(function Switch(
  { checked, onCheckedChange, locked, className, ...rest },
  ref,
) {
  const part = usePart();
  const { labelId: _, 'aria-invalid': __, ...wired } = useFieldControl(rest);
  return (
    <button
      {...rest}
      {...wired}
      ref={ref}
      type="button"
      role="switch"
      className={part('daybook-switch', className)}
      aria-checked={checked}
      aria-disabled={locked || undefined}
      onClick={() => !locked && onCheckedChange(!checked)}
    />
  );
});
