'use client';
import { useCal } from '../../provider/useCal.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { VisuallyHidden } from '../../ui/display/VisuallyHidden.js';
import { usePart } from '../../ui/usePart.js';
import { PanelSkeleton } from './parts/PanelSkeleton.js';
import { TimesSkeleton } from './parts/TimesSkeleton.js';

/** The names of the weekdays, and the most weeks that a month can touch. */
const rows = [0, 1, 2, 3, 4, 5, 6];

export interface BookerFrameProps {
  hasPanel: boolean;
  /** It may be gone before anything in it would be seen: then it keeps the room, and nothing else. */
  isBare: boolean;
}

/** The Booker before it knows the visitor: the same frame, with everything in it still on its way. */
export function BookerFrame({ hasPanel, isBare }: BookerFrameProps) {
  const part = usePart();
  const { t } = useCal();
  return (
    <section
      className="daybook-booker"
      data-step="time"
      data-layout="month"
      data-panel={hasPanel ? undefined : 'none'}
      aria-busy="true"
    >
      {hasPanel && (isBare ? <header className={part('daybook-booker-panel')} /> : <PanelSkeleton />)}
      <section className={part('daybook-booker-month')} data-state="loading">
        <VisuallyHidden>{t('booker.loading')}</VisuallyHidden>
        <div className="daybook-booker-bar">{!isBare && <Skeleton width="s" />}</div>
        <div className="daybook-monthgrid daybook-booker-weeks">
          {!isBare &&
            rows.map((row) => (
              <div key={row} className="daybook-booker-frame-row">
                <Skeleton />
              </div>
            ))}
        </div>
        <div className="daybook-booker-foot">{!isBare && <Skeleton width="s" />}</div>
      </section>
      {!isBare && <TimesSkeleton />}
    </section>
  );
}
