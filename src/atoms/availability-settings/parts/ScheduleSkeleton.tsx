'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

const days = [1, 2, 3, 4, 5, 6, 7];

/** The page before the hours are there: the same frame, with everything in it still on its way. */
export function ScheduleSkeleton() {
  const part = usePart();
  return (
    <section className={part('daybook-settings')} data-layout="two" aria-busy="true">
      <div className={part('daybook-settings-head')}>
        <div className="daybook-settings-intro daybook-availability-lines">
          <Skeleton shape="title" width="s" />
          <Skeleton width="s" />
        </div>
      </div>
      <div className={part('daybook-settings-main')}>
        <div className="daybook-availability-days">
          {days.map((day) => (
            <div key={day} className={part('daybook-availability-day')}>
              <Skeleton width="m" className="daybook-availability-name-place" />
              <Skeleton shape="block" className="daybook-availability-ranges daybook-availability-place" />
            </div>
          ))}
        </div>
      </div>
      <div className={part('daybook-settings-aside')}>
        <Skeleton width="m" />
      </div>
    </section>
  );
}
