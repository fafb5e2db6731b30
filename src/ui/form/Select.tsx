'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Icon } from '../display/Icon.js';
import { usePart } from '../usePart.js';
import { useFieldControl } from './fieldContext.js';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectProps
  extends Omit<
    ComponentPropsWithoutRef<'select'>,
    'value' | 'onChange' | 'style' | 'multiple' | 'size' | 'children'
  > {
  options: readonly SelectOption[];
  /** Empty means nothing chosen yet, and shows the placeholder. */
  value: string;
  onValueChange: (value: string) => void;
  placeholder?: string;
  /**
   * Greyed and unchangeable, but in the tab order: `<select>` has no such attribute of its own. What else could be chosen
   * can be read.
   */
  readOnly?: boolean;
}

/** The browser's own `<select>`: right on every phone and with every screen reader. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { options, value, onValueChange, placeholder, readOnly, className, ...rest },
  ref,
) {
  const part = usePart();
  const { labelId: _, ...wired } = useFieldControl(rest);
  return (
    <span className="daybook-select">
      <select
        {...rest}
        {...wired}
        ref={ref}
        value={value}
        aria-readonly={readOnly || undefined}
        data-placeholder={value === '' ? '' : undefined}
        className={part('daybook-input', 'daybook-select-control', className)}
        onChange={(event) => onValueChange(event.target.value)}
      >
        {placeholder !== undefined && (
          <option className="daybook-select-option" value="" disabled hidden>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option
            key={option.value}
            className="daybook-select-option"
            value={option.value}
            disabled={readOnly ? option.value !== value : option.disabled}
          >
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" className="daybook-select-arrow" />
    </span>
  );
});
