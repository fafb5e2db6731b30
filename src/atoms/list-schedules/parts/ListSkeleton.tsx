'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

const rows = [0, 1, 2];

/** The list before it is there, as high as its rows will be. */
export function ListSkeleton() {
  const part = usePart();
  return (
    <section className="daybook-schedules" aria-busy="true">
      <div className="daybook-schedules-list">
        {rows.map((row) => (
          <div key={row} className={part('daybook-schedules-row')}>
            <div className="daybook-schedules-main">
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
