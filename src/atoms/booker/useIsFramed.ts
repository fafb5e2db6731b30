'use client';
import { startTransition, useEffect, useState } from 'react';
import { useCal } from '../../provider/useCal.js';

/** For how many milliseconds the frame waits for the answers that fill it. */
const frameWaitMs = 300;

/**
 * The visitor's clock, zone and language decide what is shown, and a server knows none of them: its HTML, and the first
 * render, are the frame alone, unless it was told what to take her for. What follows is rendered once, with the answers
 * where they come soon, and in between of what else a slow device has to do.
 * @param isTold as it is at the first render
 * @param answered settles once there is something to show
 */
export function useIsFramed(isTold: boolean, answered: Promise<unknown>): boolean {
  const { formatters } = useCal();
  const [isFramed, setIsFramed] = useState(isTold);
  useEffect(() => {
    if (isFramed) return;
    const goOn = () => startTransition(() => setIsFramed(true));
    void answered.then(goOn);
    const late = setTimeout(goOn, frameWaitMs);
    // What all Bookers write. Its formatters take a slow device a tenth of a second and more, which is free while it waits.
    const f = formatters();
    f.weekdays(0, 'short');
    f.longLength(1);
    return () => clearTimeout(late);
  }, [isFramed, answered, formatters]);
  return isFramed;
}
