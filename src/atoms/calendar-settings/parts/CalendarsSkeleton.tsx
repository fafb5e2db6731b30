import { AccountsSkeleton } from '../../../calendars/accounts/AccountsSkeleton.js';
import { Skeleton } from '../../../ui/display/Skeleton.js';

/** The calendars before they are there, in the frame that they will have. */
export function CalendarsSkeleton() {
  return (
    <section className="daybook-settings" data-layout="two" aria-busy="true">
      <div className="daybook-settings-head daybook-calendars-head">
        <div className="daybook-settings-intro daybook-calendars-intro">
          <Skeleton shape="title" width="s" />
          <Skeleton width="m" />
        </div>
      </div>
      <div className="daybook-settings-main">
        <AccountsSkeleton />
      </div>
      <div className="daybook-settings-aside">
        <div className="daybook-calendars-part">
          <Skeleton width="m" />
          <Skeleton shape="block" />
          <Skeleton width="l" />
        </div>
      </div>
    </section>
  );
}
