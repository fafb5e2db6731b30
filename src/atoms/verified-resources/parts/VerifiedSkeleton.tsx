'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

/** Addresses and numbers before they are there. */
export function VerifiedSkeleton() {
  const part = usePart();
  return (
    <section className="daybook-verified" aria-busy="true">
      <Skeleton shape="title" width="s" />
      {[0, 1].map((kind) => (
        <div key={kind} className="daybook-verified-kind">
          <Skeleton width="s" />
          <div className={part('daybook-record')}>
            <Skeleton width="m" />
          </div>
        </div>
      ))}
    </section>
  );
}
