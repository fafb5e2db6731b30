'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

/** As large as what comes, so that nothing jumps. */
export function PanelSkeleton() {
  const part = usePart();
  return (
    <header className={part('daybook-booker-panel')} aria-busy="true">
      <div className="daybook-booker-host">
        <Skeleton shape="circle" />
        <div className="daybook-booker-lines">
          <Skeleton width="l" />
          <Skeleton width="m" />
        </div>
      </div>
      <div className="daybook-booker-lines">
        <Skeleton shape="title" width="l" />
        <Skeleton />
        <Skeleton width="l" />
      </div>
      <div className="daybook-booker-facts">
        <div className="daybook-booker-fact daybook-booker-lines">
          <Skeleton width="m" />
        </div>
        <div className="daybook-booker-fact daybook-booker-lines">
          <Skeleton width="m" />
        </div>
      </div>
    </header>
  );
}
