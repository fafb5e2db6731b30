'use client';

import type { ReactNode } from 'react';
import { useFieldControl } from '../form/fieldContext.js';
import { CheckRow } from './CheckRow.js';

export interface ChoiceOption<Value extends string = string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface CheckboxGroupProps {
  id?: string;
  options: readonly ChoiceOption[];
  /** The chosen values, in the order of the options. */
  value: readonly string[];
  onValueChange: (value: string[]) => void;
  readOnly?: boolean;
  'aria-label'?: string;
}

/** Any number of several. Stands in a Field with `group`. */
export function CheckboxGroup({ options, value, onValueChange, readOnly, ...rest }: CheckboxGroupProps) {
  const { labelId, 'aria-invalid': isInvalid, ...wired } = useFieldControl(rest);

  function toggle(changed: string, isChecked: boolean) {
    const chosen = options.map((option) => option.value);
    onValueChange(chosen.filter((each) => (each === changed ? isChecked : value.includes(each))));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't be the Field's label
    <div
      {...wired}
      className="daybook-check-group"
      role="group"
      aria-label={rest['aria-label']}
      aria-labelledby={rest['aria-label'] ? undefined : labelId}
    >
      {options.map((option) => (
        <CheckRow
          key={option.value}
          type="checkbox"
          label={option.label}
          hint={option.hint}
          disabled={option.disabled}
          checked={value.includes(option.value)}
          isInvalid={isInvalid}
          aria-invalid={isInvalid}
          readOnly={readOnly}
          aria-readonly={readOnly || undefined}
          onCheckedChange={(isChecked) => toggle(option.value, isChecked)}
        />
      ))}
    </div>
  );
}
