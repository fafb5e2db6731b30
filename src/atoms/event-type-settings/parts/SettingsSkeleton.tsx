'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

const rows = [1, 2, 3, 4];
const tabs = [1, 2, 3, 4, 5, 6, 7];

/** A tab before it is there. */
export function TabSkeleton() {
  return (
    <div className="daybook-event-type-lines" aria-busy="true">
      {rows.map((row) => (
        <div key={row} className="daybook-event-type-lines">
          <Skeleton width="s" />
          <Skeleton shape="block" />
        </div>
      ))}
    </div>
  );
}

/** The page before the settings are there: the same frame, with everything in it still on its way. */
export function SettingsSkeleton() {
  const part = usePart();
  return (
    <section className={part('daybook-settings')} data-layout="tabs" aria-busy="true">
      <div className={part('daybook-settings-head')}>
        <div className="daybook-settings-intro daybook-event-type-lines">
          <Skeleton shape="title" width="s" />
          <Skeleton width="s" />
        </div>
      </div>
      <div className={part('daybook-settings-tabs', 'daybook-event-type-lines')}>
        {tabs.map((tab) => (
          <Skeleton key={tab} width="m" />
        ))}
      </div>
      <div className={part('daybook-settings-main')}>
        <TabSkeleton />
      </div>
    </section>
  );
}
