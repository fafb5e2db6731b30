'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

/** The webhooks before they are there. */
export function WebhookSkeleton() {
  const part = usePart();
  return (
    <section className="daybook-webhooks" aria-busy="true">
      <Skeleton shape="title" width="s" />
      <Skeleton width="m" />
      {[0, 1].map((row) => (
        <div key={row} className={part('daybook-record')}>
          <div className="daybook-record-words">
            <Skeleton width="m" />
            <Skeleton width="s" />
          </div>
        </div>
      ))}
    </section>
  );
}
