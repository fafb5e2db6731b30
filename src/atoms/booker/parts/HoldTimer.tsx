'use client';
import { useEffect, useState } from 'react';
import type { Words } from '../../../booking-form/words.js';
import { Button } from '../../../ui/action/Button.js';
import { LiveRegion } from '../../../ui/feedback/LiveRegion.js';
import { Ring } from '../../../ui/feedback/Ring.js';
import { usePart } from '../../../ui/usePart.js';
import type { HeldSlot } from '../booker.state.js';

export interface HoldTimerProps {
  hold: HeldSlot;
  /** The held time, in words. */
  time: string;
  now: () => number;
  words: Words;
  /** She wants it for longer. */
  onKeep: () => void;
}

const endingMs = 2 * 60_000;
const lastMs = 60_000;

/** How long the time is still hers: a ring that empties, and words. In the last minute it stands out, and she can keep it. */
export function HoldTimer({ hold, time, now, words, onKeep }: HoldTimerProps) {
  const part = usePart();
  const { t, f } = words;
  const [msLeft, setMsLeft] = useState(() => hold.endsAt - now());
  useEffect(() => {
    const read = () => setMsLeft(hold.endsAt - now());
    read();
    const timer = setInterval(read, 1000);
    return () => clearInterval(timer);
  }, [hold.endsAt, now]);
  const isEnding = msLeft <= endingMs;
  const isLast = msLeft <= lastMs;
  const spoken = isLast ? t('booker.holdLast', { time }) : t('booker.holdSoon', { time });
  return (
    <div
      className={part('daybook-booker-hold')}
      data-state={isLast ? 'last' : isEnding ? 'ending' : undefined}
    >
      <Ring fraction={msLeft / (hold.minutes * 60_000)} tone={isEnding ? 'warning' : 'accent'} />
      <span role="timer" aria-live="off">
        {t('booker.heldFor', { time: f.countdown(msLeft) })}
      </span>
      {isLast && (
        <Button size="s" pending={hold.isRenewing} onClick={onKeep}>
          {t('booker.holdKeep')}
        </Button>
      )}
      <LiveRegion message={isEnding && msLeft > 0 ? spoken : ''} />
    </div>
  );
}
