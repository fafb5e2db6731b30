'use client';

import { useId, useState } from 'react';
import { classNames } from '../usePart.js';
import { NumberField } from './NumberField.js';
import { Select } from './Select.js';

export interface AmountUnit {
  value: string;
  /** The unit's word beside that many of it: "hour", "hours". */
  label: (count: number) => string;
  /** How many of the smallest unit it is: 60 for an hour where the value is in minutes. */
  size: number;
}

export interface AmountFieldProps {
  id?: string;
  /** In the smallest unit; null: none. */
  value: number | null;
  /** In the smallest unit. Another unit keeps the number: from 4 hours to 4 days. */
  onValueChange: (value: number | null) => void;
  onInvalid?: (text: string | null) => void;
  invalidText?: string | null;
  /** From small to large; the first has size 1, or what the value is always a multiple of. */
  units: readonly [AmountUnit, ...AmountUnit[]];
  /** Names the choice of the unit for screen readers: "Unit of shortest notice". */
  unitLabel: string;
  /** What an empty field or nought begins with; default the first. */
  defaultUnit?: string;
  /** In the smallest unit, inclusive. */
  min?: number;
  max?: number;
  optional?: boolean;
  readOnly?: boolean;
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  className?: string;
}

/** How much of a unit that she chooses: 240 minutes are shown as 4 hours. */
export function AmountField({
  value,
  onValueChange,
  units,
  unitLabel,
  defaultUnit,
  ...rest
}: AmountFieldProps) {
  const { min, max, className, readOnly, ...number } = rest;
  const unitId = useId();
  const [chosen, setChosen] = useState<string>();
  const named = (name: string | undefined) => units.find((unit) => unit.value === name);
  const fits = (unit: AmountUnit) => value === null || value % unit.size === 0;
  // The unit that she chose stays for as long as it can say the value in whole numbers.
  const own = [named(chosen)].find((unit) => unit && fits(unit));
  const unit = own ?? (value ? units.findLast(fits) : named(defaultUnit)) ?? units[0];
  const count = value === null ? null : value / unit.size;

  function choose(next: string) {
    setChosen(next);
    if (count) onValueChange(count * (named(next) ?? unit).size);
  }

  function change(next: number | null) {
    // As she types, 60 minutes do not become 1 hour under her hands.
    setChosen(unit.value);
    onValueChange(next === null ? null : next * unit.size);
  }

  return (
    <span className={classNames('daybook-amount', className)}>
      <NumberField
        {...number}
        value={count}
        onValueChange={change}
        min={min === undefined ? undefined : Math.ceil(min / unit.size)}
        max={max === undefined ? undefined : Math.floor(max / unit.size)}
        readOnly={readOnly}
      />
      <Select
        id={unitId}
        aria-label={unitLabel}
        options={units.map((each) => ({ value: each.value, label: each.label(count ?? 0) }))}
        value={unit.value}
        onValueChange={choose}
        readOnly={readOnly}
      />
    </span>
  );
}
