'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

const cards = [0, 1, 2, 3];

/** The apps before they are there, as high as their cards will be. */
export function AppsSkeleton() {
  const part = usePart();
  return (
    <section className="daybook-apps" aria-busy="true">
      <div className="daybook-apps-list">
        {cards.map((card) => (
          <div key={card} className={part('daybook-apps-card')}>
            <div className="daybook-apps-row">
              <div className="daybook-apps-main">
                <Skeleton shape="title" width="s" />
                <Skeleton width="m" />
              </div>
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
