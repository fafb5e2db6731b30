'use client';
import type { Words } from '../../../booking-form/words.js';
import { Segmented } from '../../../ui/radio-set/Segmented.js';

export interface HourCycleChoiceProps {
  hourCycle: 12 | 24;
  words: Words;
  onHourCycle: (hourCycle: 12 | 24) => void;
}

/** Times as `9:00 am`, or as `09:00`. */
export function HourCycleChoice({ hourCycle, words: { t }, onHourCycle }: HourCycleChoiceProps) {
  return (
    <Segmented
      size="s"
      aria-label={t('zone.clock')}
      options={[
        { value: '12', label: t('zone.clock12') },
        { value: '24', label: t('zone.clock24') },
      ]}
      value={String(hourCycle)}
      onValueChange={(value) => onHourCycle(value === '12' ? 12 : 24)}
    />
  );
}
