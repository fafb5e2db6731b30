'use client';
import type { Words } from '../../../../booking-form/words.js';
import { RadioPills } from '../../../../ui/radio-set/RadioPills.js';

export interface PanelLengthsProps {
  /** Minutes */
  options: readonly number[];
  value: number;
  words: Words;
  onLength: (minutes: number) => void;
}

/** How long it shall take. */
export function PanelLengths({ options, value, words: { t, f }, onLength }: PanelLengthsProps) {
  return (
    <RadioPills
      className="daybook-booker-lengths"
      aria-label={t('booker.lengthLabel')}
      options={options.map((minutes) => ({ value: String(minutes), label: f.length(minutes) }))}
      value={String(value)}
      onValueChange={(minutes) => onLength(Number(minutes))}
    />
  );
}
