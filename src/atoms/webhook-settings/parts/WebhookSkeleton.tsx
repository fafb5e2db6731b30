import { Skeleton } from '../../../ui/display/Skeleton.js';

/** The webhooks before they are there. */
export function WebhookSkeleton() {
  return (
    <section className="daybook-webhooks" aria-busy="true">
      <Skeleton shape="title" width="s" />
      <Skeleton width="m" />
      {[0, 1].map((row) => (
        <div key={row} className="daybook-record">
          <div className="daybook-record-words">
            <Skeleton width="m" />
            <Skeleton width="s" />
          </div>
        </div>
      ))}
    </section>
  );
}
