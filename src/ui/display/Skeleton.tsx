import { classNames } from '../usePart.js';

export interface SkeletonProps {
  /** line 12 px and title 20 px high; block as high as a time to choose; pill 64 by 32; circle 40 across. */
  shape?: 'line' | 'title' | 'block' | 'pill' | 'circle';
  /** Of the room there is, for what has no width of its own: s 45 %, m 70 %, l 88 %, full. */
  width?: 's' | 'm' | 'l' | 'full';
  className?: string;
}

/** Holds the place of what is on its way. Hidden from screen readers: the region around it is `aria-busy`. */
export function Skeleton({ shape = 'line', width = 'full', className }: SkeletonProps) {
  return (
    <span
      className={classNames('daybook-skeleton', className)}
      data-shape={shape}
      data-width={width}
      aria-hidden="true"
    />
  );
}
