'use client';

import { useEffect, useRef } from 'react';
import { classNames } from '../usePart.js';

export interface RingProps {
  /** What is left: 1 is full, 0 is empty; anything outside is clipped. */
  fraction: number;
  tone?: 'accent' | 'warning';
  className?: string;
}

/** A ring that empties. Decoration: the words beside it say how long. */
export function Ring({ fraction, tone = 'accent', className }: RingProps) {
  const ring = useRef<HTMLSpanElement>(null);

  // Through CSSOM: a style attribute in server-rendered HTML is refused under `style-src 'self'`.
  useEffect(() => {
    const percent = Math.round(Math.min(1, Math.max(0, fraction)) * 1000) / 10;
    ring.current?.style.setProperty('--daybook--left', `${percent}%`);
  }, [fraction]);

  return (
    <span ref={ring} className={classNames('daybook-ring', className)} data-tone={tone} aria-hidden="true" />
  );
}
