import type { GivenAppearance, PartStyle } from '../appearance.js';
import { partLooks } from '../appearance.js';
import type { BrandColors } from '../useBrand.js';
import { adoptStyles } from './adoptStyles.js';
import { warnOfContrast } from './warnOfContrast.js';
import { wearBrand } from './wearBrand.js';

/**
 * What of a look can wait until its root is in the page, and is code that most pages need none of.
 * @param colors of what the atom shows; null or undefined: it has none, or is not known yet
 * @returns takes the styles back
 */
export function lateLooks(
  root: HTMLElement,
  given: GivenAppearance,
  colors: BrandColors | null | undefined,
): () => void {
  // It may be gone before this code was there.
  if (!root.isConnected) return () => {};
  wearBrand(root, given, colors);
  if (location.hostname === 'localhost') warnOfContrast(root);
  return adoptStyles(root, stylesIn(given));
}

/** What comes later wins. */
export const stylesIn = (given: GivenAppearance): [part: string, look: PartStyle][] =>
  partLooks(given).flatMap(([part, look]) => (typeof look === 'string' ? [] : [[part, look]]));
