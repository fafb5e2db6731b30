'use client';

import { forwardRef, type ReactNode } from 'react';
import { useFieldControl } from '../form/fieldContext.js';
import { CheckRow } from './CheckRow.js';

export interface CheckboxProps {
  /** Made up, or the Field's, when it is not given. */
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onCheckedChange: (isChecked: boolean) => void;
  disabled?: boolean;
  /** Greyed and unchangeable, but in the tab order. */
  readOnly?: boolean;
  required?: boolean;
  name?: string;
  className?: string;
}

/** One yes or no. In a Field without a label it takes the Field's id, hint and error. */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { readOnly, ...rest },
  ref,
) {
  const { labelId: _, ...wired } = useFieldControl(rest);
  return (
    <CheckRow
      {...rest}
      {...wired}
      ref={ref}
      type="checkbox"
      isInvalid={wired['aria-invalid']}
      readOnly={readOnly}
      aria-readonly={readOnly || undefined}
    />
  );
});
