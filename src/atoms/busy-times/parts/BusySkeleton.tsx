'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

const days = [0, 1, 2, 3, 4, 5, 6];

/** The week before it is there, in its final size. */
export function BusySkeleton() {
  const part = usePart();
  return (
    <section className={part('daybook-busy')} aria-busy="true">
      <div className="daybook-busy-head">
        <Skeleton shape="title" width="m" />
        <Skeleton width="l" />
      </div>
      <div className="daybook-busy-wait">
        {days.map((day) => (
          <Skeleton key={day} shape="block" />
        ))}
      </div>
    </section>
  );
}
