'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

const rows = [0, 1, 2, 3];

/** The page before the booking is there: the same frame, with everything in it still on its way. */
export function DetailsFrame() {
  const part = usePart();
  return (
    <section className={part('daybook-receipt')} aria-busy="true">
      <div className="daybook-details-head">
        <Skeleton shape="circle" />
        <Skeleton shape="title" width="m" />
        <Skeleton width="s" />
      </div>
      <div className="daybook-receipt-rows">
        {rows.map((row) => (
          <div key={row} className={part('daybook-receipt-row')}>
            <Skeleton width="m" />
            <Skeleton width="l" />
          </div>
        ))}
      </div>
    </section>
  );
}
