import { classNames } from '../classNames.js';
import { RadioSet, type RadioSetProps } from './RadioSet.js';

export type RadioPillsProps<Value extends string = string> = RadioSetProps<Value>;

/** A few short answers to choose one from, such as lengths. */
export function RadioPills<Value extends string>({
  className,
  itemClassName,
  ...rest
}: RadioPillsProps<Value>) {
  return (
    <RadioSet
      {...rest}
      className={classNames('daybook-pills', className)}
      itemClassName={classNames('daybook-pill', itemClassName)}
    />
  );
}
