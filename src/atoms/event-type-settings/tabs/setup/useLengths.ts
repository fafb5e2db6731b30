'use client';
import type { SettingValues } from '../../../../queries/event-type/settingValues.js';
import { useSetting } from '../../composition/useSetting.js';

type Lengths = Pick<SettingValues, 'lengthInMinutes' | 'lengthInMinutesOptions'>;

/** The length and those to choose from, which change together: one step back takes both back. */
export function useLengths() {
  const length = useSetting('lengthInMinutes');
  const options = useSetting('lengthInMinutesOptions');
  const lengths: Lengths = { lengthInMinutes: length.value, lengthInMinutesOptions: options.value };

  function change(next: Lengths) {
    const group = `lengths ${next.lengthInMinutesOptions.join(' ')}`;
    options.set(next.lengthInMinutesOptions, group);
    if (next.lengthInMinutes !== length.value) length.set(next.lengthInMinutes, group);
  }

  return { length, options, lengths, change };
}
