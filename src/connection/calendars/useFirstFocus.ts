'use client';
import { useEffect, useRef } from 'react';

/** What has the focus once it appears. A dialog that opens gives it to its first button, before effects run. */
export function useFirstFocus<Target extends HTMLElement>(isWanted = true) {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (isWanted) target.current?.focus();
  }, [isWanted]);
  return target;
}
