'use client';
import { useEffect, useState } from 'react';
import type { Words } from '../../../booking-form/words.js';
import { Button } from '../../../ui/action/Button.js';
import { Spinner } from '../../../ui/display/Spinner.js';
import { LiveRegion } from '../../../ui/feedback/LiveRegion.js';

export interface WaitingProps {
  /** What is waited for; null: nothing is. Another text is another wait. */
  what: string | null;
  words: Words;
  onRetry: () => void;
}

/** Milliseconds: until then a placeholder says enough; from then on something is wrong. */
const noticedMs = 1000;
const tooLongMs = 8000;

/** Says what goes on once a wait is noticed, and offers to ask again once it is too long. Nothing moves for it. */
export function Waiting({ what, words: { t }, onRetry }: WaitingProps) {
  const [tries, setTries] = useState(0);
  const wait = what === null ? null : `${what} ${tries}`;
  const noticed = useIsAfter(wait, noticedMs);
  const isTooLong = useIsAfter(wait, tooLongMs);
  const text = !noticed || what === null ? '' : isTooLong ? t('booker.waitLong') : what;
  return (
    <>
      <LiveRegion message={text} />
      {text && (
        <div className="daybook-booker-waiting">
          <div className="daybook-booker-waiting-note">
            <Spinner />
            <span aria-hidden="true">{text}</span>
            {isTooLong && (
              <Button
                size="s"
                onClick={() => {
                  setTries(tries + 1);
                  onRetry();
                }}
              >
                {t('booker.retry')}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  );
}

/** Has the wait of that name lasted so long? */
function useIsAfter(wait: string | null, ms: number): boolean {
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    if (wait === null) return;
    const timer = setTimeout(() => setOver(wait), ms);
    return () => {
      clearTimeout(timer);
      setOver(null);
    };
  }, [wait, ms]);
  return wait !== null && over === wait;
}
