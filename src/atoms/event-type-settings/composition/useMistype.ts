'use client';
import { useEffect, useRef } from 'react';
import { type Said, said } from '../../../i18n/said.js';
import type { SettingKey } from '../../../queries/event-type/settingValues.js';
import type { Setting } from './useSetting.js';

const notWhole = said('eventType.limits.notWhole');

/**
 * For a field that is typed in: the text that stands there and can't be its value. It counts for as long as the field is
 * there, since a field that is gone keeps no text that could be mended; discarding the draft takes it out of the field.
 * @param fault what is said of it; default: that it is no whole number
 */
export function useMistype<Key extends SettingKey>(
  setting: Pick<Setting<Key>, 'mistype' | 'mistyped'>,
  part: string | null = null,
  fault: Said = notWhole,
) {
  const { mistype } = setting;
  const invalidText = setting.mistyped(part);
  const gone = useRef((_part: string | null) => {});
  useEffect(() => {
    gone.current = (its) => {
      if (invalidText !== null) mistype(null, fault, its);
    };
  });
  useEffect(() => () => gone.current(part), [part]);
  return { invalidText, onInvalid: (text: string | null) => mistype(text, fault, part) };
}
