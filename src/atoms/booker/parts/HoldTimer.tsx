'use client';
import { useEffect, useState } from 'react';
import type { Words } from '../../../booking-form/words.js';
import { LiveRegion } from '../../../ui/feedback/LiveRegion.js';
import { Ring } from '../../../ui/feedback/Ring.js';
import type { HeldSlot } from '../booker.state.js';

export interface HoldTimerProps {
  hold: HeldSlot;
  /** The held time, in words. */
  time: string;
  now: () => number;
  words: Words;
}

const endingMs = 2 * 60_000;

/** How long the time is still hers: a ring that empties, and words; said aloud only when two minutes are left. */
export function HoldTimer({ hold, time, now, words }: HoldTimerProps) {
  const { t, f } = words;
  const [msLeft, setMsLeft] = useState(() => hold.endsAt - now());
  useEffect(() => {
    const read = () => setMsLeft(hold.endsAt - now());
    read();
    const timer = setInterval(read, 1000);
    return () => clearInterval(timer);
  }, [hold.endsAt, now]);
  const isEnding = msLeft <= endingMs;
  return (
    <>
      <p
        className="daybook-booker-hold"
        role="timer"
        aria-live="off"
        data-state={isEnding ? 'ending' : undefined}
      >
        <Ring fraction={msLeft / (hold.minutes * 60_000)} tone={isEnding ? 'warning' : 'accent'} />
        <span>{t('booker.heldFor', { time: f.countdown(msLeft) })}</span>
      </p>
      <LiveRegion message={isEnding && msLeft > 0 ? t('booker.holdSoon', { time }) : ''} />
    </>
  );
}
