'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

const blocks = [1, 2, 3, 4, 5, 6, 7, 8];

export const SlotsSkeleton = () => (
  <div className="daybook-booker-slots">
    {blocks.map((block) => (
      <Skeleton key={block} shape="block" />
    ))}
  </div>
);

export function TimesSkeleton() {
  const part = usePart();
  return (
    <section className={part('daybook-booker-times')} data-state="loading" aria-busy="true">
      <div className="daybook-booker-times-head">
        <Skeleton width="m" />
      </div>
      <div className="daybook-booker-part">
        <Skeleton width="s" />
      </div>
      <SlotsSkeleton />
    </section>
  );
}
