import { Skeleton } from '../../../ui/display/Skeleton.js';

/** The form before it is there. */
export function FormSkeleton() {
  return (
    <div className="daybook-new-event-type-fields" aria-busy="true">
      <Skeleton shape="block" />
      <Skeleton shape="block" />
      <Skeleton shape="block" width="s" />
    </div>
  );
}
