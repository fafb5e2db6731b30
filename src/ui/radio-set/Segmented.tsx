'use client';
import { classNames } from '../usePart.js';
import { RadioSet, type RadioSetProps } from './RadioSet.js';

export interface SegmentedProps<Value extends string = string> extends RadioSetProps<Value> {
  /** s beside a heading. */
  size?: 's' | 'm';
  /** Every label is an icon; each option then needs its aria-label. */
  iconOnly?: boolean;
}

/** A few ways to see the same thing, such as 12 and 24 hours. */
export function Segmented<Value extends string>({
  size,
  className,
  itemClassName,
  ...rest
}: SegmentedProps<Value>) {
  return (
    <RadioSet
      {...rest}
      size={size === 's' ? 's' : undefined}
      className={classNames('daybook-segmented', className)}
      itemClassName={classNames('daybook-segmented-item', itemClassName)}
    />
  );
}
