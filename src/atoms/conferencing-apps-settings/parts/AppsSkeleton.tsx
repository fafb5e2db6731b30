import { Skeleton } from '../../../ui/display/Skeleton.js';

const cards = [0, 1, 2, 3];

/** The apps before they are there, as high as their cards will be. */
export function AppsSkeleton() {
  return (
    <section className="daybook-apps" aria-busy="true">
      <div className="daybook-apps-list">
        {cards.map((card) => (
          <div key={card} className="daybook-apps-card">
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
