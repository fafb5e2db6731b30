'use client';
import { classNames, usePart } from '../usePart.js';
import { RadioSet, type RadioSetProps } from './RadioSet.js';

export type RadioPillsProps<Value extends string = string> = RadioSetProps<Value>;

/** A few short answers to choose one from, such as lengths. */
export function RadioPills<Value extends string>({
  className,
  itemClassName,
  ...rest
}: RadioPillsProps<Value>) {
  const part = usePart();
  return (
    <RadioSet
      {...rest}
      className={classNames('daybook-pills', className)}
      itemClassName={part('daybook-pill', itemClassName)}
    />
  );
}
