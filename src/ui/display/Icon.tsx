import { classNames } from '../usePart.js';
import { type IconName, iconPaths } from './iconPaths.js';

export type IconProps = IconLooks &
  ({ name: IconName; path?: undefined } | { name?: undefined; path: string });

interface IconLooks {
  /** s is 16 px, l is 20 px. */
  size?: 's' | 'l';
  className?: string;
}

/** What points along the line of text points the other way where text runs from right to left. */
const flipped: ReadonlySet<IconName> = new Set(['chevron-left', 'chevron-right', 'external']);

/**
 * One of the names, or a path, as those of `settingsIcons.ts`. Always decoration: what it means is said by the text beside it or by its
 * button's label.
 */
export function Icon({ name, path, size = 's', className }: IconProps) {
  return (
    <svg
      className={classNames('daybook-icon', className)}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      data-size={size === 'l' ? 'l' : undefined}
      data-flip={name && flipped.has(name) ? '' : undefined}
    >
      <path d={name ? iconPaths[name] : path} />
    </svg>
  );
}
