'use client';
import { useEffect, useRef } from 'react';
import { said } from '../../../i18n/said.js';
import type { SettingKey } from '../../../queries/event-type/settingValues.js';
import type { Setting } from './useSetting.js';

/**
 * For the `onInvalid` of a field of numbers: what is typed there and is none. It counts for as long as the field is
 * there, since a field that is gone keeps no text that could be mended.
 */
export function useMistype<Key extends SettingKey>(
  { mistype }: Pick<Setting<Key>, 'mistype'>,
  part: string | null = null,
): (text: string | null) => void {
  const isTold = useRef(false);
  const latest = useRef(mistype);
  useEffect(() => {
    latest.current = mistype;
  });
  useEffect(
    () => () => {
      if (isTold.current) latest.current(null, part);
    },
    [part],
  );
  return (text) => {
    isTold.current = text !== null;
    mistype(text === null ? null : said('eventType.limits.notWhole'), part);
  };
}
