'use client';
import type { Words } from '../../../../booking-form/words.js';
import { Field } from '../../../../ui/form/Field.js';
import { Select } from '../../../../ui/form/Select.js';

export interface LengthSelectProps {
  /** Minutes */
  options: readonly number[];
  value: number;
  words: Words;
  onLength: (minutes: number) => void;
}

/** How long it shall take, where there are too many lengths to show them side by side. */
export function LengthSelect({ options, value, words: { t, f }, onLength }: LengthSelectProps) {
  return (
    <Field label={t('booker.lengthLabel')}>
      <Select
        options={options.map((minutes) => ({ value: String(minutes), label: f.longLength(minutes) }))}
        value={String(value)}
        onValueChange={(minutes) => onLength(Number(minutes))}
      />
    </Field>
  );
}
