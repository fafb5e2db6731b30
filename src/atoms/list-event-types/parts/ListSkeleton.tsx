'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

const rows = [0, 1, 2];

/** The list before it is there, as high as its rows will be. */
export function ListSkeleton() {
  const part = usePart();
  return (
    <section className="daybook-event-types" aria-busy="true">
      <div className="daybook-event-types-list">
        {rows.map((row) => (
          <div key={row} className={part('daybook-event-types-row')}>
            <div className="daybook-event-types-main">
              <Skeleton shape="title" width="s" />
              <Skeleton width="m" />
              <Skeleton width="s" />
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
