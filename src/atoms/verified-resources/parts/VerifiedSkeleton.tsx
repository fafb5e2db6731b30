import { Skeleton } from '../../../ui/display/Skeleton.js';

/** Addresses and numbers before they are there. */
export function VerifiedSkeleton() {
  return (
    <section className="daybook-verified" aria-busy="true">
      <Skeleton shape="title" width="s" />
      {[0, 1].map((kind) => (
        <div key={kind} className="daybook-verified-kind">
          <Skeleton width="s" />
          <div className="daybook-record">
            <Skeleton width="m" />
          </div>
        </div>
      ))}
    </section>
  );
}
