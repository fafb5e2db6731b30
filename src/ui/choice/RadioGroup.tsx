'use client';

import { useId } from 'react';
import { useFieldControl } from '../form/fieldContext.js';
import type { ChoiceOption } from './CheckboxGroup.js';
import { CheckRow } from './CheckRow.js';

export interface RadioGroupProps {
  id?: string;
  options: readonly ChoiceOption[];
  /** Empty: nothing chosen yet. */
  value: string;
  onValueChange: (value: string) => void;
  readOnly?: boolean;
  required?: boolean;
  'aria-label'?: string;
}

/** One of several, as a column of native radio buttons. Stands in a Field with `group`. */
export function RadioGroup({ options, value, onValueChange, readOnly, required, ...rest }: RadioGroupProps) {
  const { labelId, ...wired } = useFieldControl(rest);
  const name = useId();
  return (
    <div
      {...wired}
      className="daybook-check-group"
      role="radiogroup"
      aria-label={rest['aria-label']}
      aria-labelledby={rest['aria-label'] ? undefined : labelId}
      aria-readonly={readOnly || undefined}
      aria-required={required || undefined}
    >
      {options.map((option) => (
        <CheckRow
          key={option.value}
          type="radio"
          name={name}
          label={option.label}
          hint={option.hint}
          disabled={option.disabled}
          checked={option.value === value}
          isInvalid={wired['aria-invalid']}
          readOnly={readOnly}
          onCheckedChange={() => onValueChange(option.value)}
        />
      ))}
    </div>
  );
}
