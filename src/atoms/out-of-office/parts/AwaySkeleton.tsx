'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

const rows = [0, 1];

/** The days before they are there. */
export function AwaySkeleton() {
  const part = usePart();
  return (
    <section className="daybook-away" aria-busy="true">
      <Skeleton shape="title" width="s" />
      {rows.map((row) => (
        <div key={row} className={part('daybook-away-row')}>
          <div className="daybook-away-main">
            <Skeleton width="m" />
            <Skeleton width="s" />
          </div>
        </div>
      ))}
    </section>
  );
}
