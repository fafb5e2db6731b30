'use client';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { usePart } from '../../../ui/usePart.js';

/** The form before it is known what is to be paid. */
export function PaymentSkeleton() {
  const part = usePart();
  return (
    <section className={part('daybook-payment')} aria-busy="true">
      <Skeleton shape="title" width="s" />
      <Skeleton width="m" />
      <Skeleton shape="block" />
      <Skeleton shape="block" />
    </section>
  );
}
