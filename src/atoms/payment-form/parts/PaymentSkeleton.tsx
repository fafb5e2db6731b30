import { Skeleton } from '../../../ui/display/Skeleton.js';

/** The form before it is known what is to be paid. */
export function PaymentSkeleton() {
  return (
    <section className="daybook-payment" aria-busy="true">
      <Skeleton shape="title" width="s" />
      <Skeleton width="m" />
      <Skeleton shape="block" />
      <Skeleton shape="block" />
    </section>
  );
}
