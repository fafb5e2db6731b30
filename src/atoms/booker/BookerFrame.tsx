'use client';
import { useCal } from '../../provider/useCal.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { VisuallyHidden } from '../../ui/display/VisuallyHidden.js';
import { usePart } from '../../ui/usePart.js';
import type { Layout } from './booker.state.js';
import { LayoutPlace } from './parts/LayoutPlace.js';
import { PanelSkeleton } from './parts/PanelSkeleton.js';
import { TimesSkeleton } from './parts/TimesSkeleton.js';

/** The names of the weekdays, and the most weeks that a month can touch. */
const rows = [0, 1, 2, 3, 4, 5, 6];

/** The Booker before it knows the visitor: the same frame, with everything in it still on its way. */
export function BookerFrame({ layouts, hasPanel }: { layouts: readonly Layout[]; hasPanel: boolean }) {
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
      {hasPanel && <PanelSkeleton />}
      <section className={part('daybook-booker-month')} data-state="loading">
        <VisuallyHidden>{t('booker.loading')}</VisuallyHidden>
        <div className="daybook-booker-bar">
          <div className="daybook-booker-frame-title">
            <Skeleton width="m" />
          </div>
          <LayoutPlace layouts={layouts} />
        </div>
        <div className="daybook-monthgrid daybook-booker-weeks">
          {rows.map((row) => (
            <div key={row} className="daybook-booker-frame-row">
              <Skeleton width="full" />
            </div>
          ))}
        </div>
        <div className="daybook-booker-foot">
          <Skeleton width="s" />
        </div>
      </section>
      <TimesSkeleton />
    </section>
  );
}
