'use client';
import { AccountsSkeleton } from '../../../calendars/accounts/AccountsSkeleton.js';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

/** The calendars before they are there, in the frame that they will have. */
export function CalendarsSkeleton() {
  const part = usePart();
  return (
    <section className={part('daybook-settings')} data-layout="two" aria-busy="true">
      <div className={part('daybook-settings-head', 'daybook-calendars-head')}>
        <div className="daybook-settings-intro daybook-calendars-intro">
          <Skeleton shape="title" width="s" />
          <Skeleton width="m" />
        </div>
      </div>
      <div className={part('daybook-settings-main')}>
        <AccountsSkeleton />
      </div>
      <div className={part('daybook-settings-aside')}>
        <div className="daybook-calendars-part">
          <Skeleton width="m" />
          <Skeleton shape="block" />
          <Skeleton width="l" />
        </div>
      </div>
    </section>
  );
}
