import type { PartStyle } from '../appearance.js';
import { adoptStyles } from './adoptStyles.js';
import { warnOfContrast } from './warnOfContrast.js';

/**
 * What of a look can wait until its root is in the page, and is code that most pages need none of.
 * @returns takes it back
 */
export function lateLooks(root: HTMLElement, styles: readonly (readonly [string, PartStyle])[]): () => void {
  // It may be gone before this code was there.
  if (!root.isConnected) return () => {};
  if (location.hostname === 'localhost') warnOfContrast(root);
  return adoptStyles(root, styles);
}
