'use client';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { usePart } from '../../ui/usePart.js';

const cards = [4, 2];

/** Accounts before they are there, as high as they will be. */
export function AccountsSkeleton() {
  const part = usePart();
  return (
    <div className="daybook-calendars-accounts" aria-busy="true">
      {cards.map((rows) => (
        <div key={rows} className={part('daybook-calendars-account')}>
          <div className="daybook-calendars-account-head">
            <Skeleton shape="circle" />
            <div className="daybook-calendars-account-name">
              <Skeleton width="s" />
              <Skeleton width="m" className="daybook-calendars-line" />
            </div>
          </div>
          {Array.from({ length: rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move
            <div key={row} className={part('daybook-calendars-row')}>
              <Skeleton width="s" />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
