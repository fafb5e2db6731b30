import type { GivenAppearance, PartStyle } from '../appearance.js';
import { partLooks } from '../appearance.js';
import type { BrandColors } from '../useBrand.js';
import { adoptStyles } from './adoptStyles.js';
import { warnOfContrast } from './warnOfContrast.js';
import { wearBrand } from './wearBrand.js';

/**
 * What of a look can wait until its root is in the page, and is code that most pages need none of.
 * @param colors of what the atom shows; null or undefined: it has none, or is not known yet
 * @param others aborts once the root has another look or is gone, which may be before this code is there: browsers answer
 * several imports of one module in any order
 */
export function lateLooks(
  root: HTMLElement,
  given: GivenAppearance,
  colors: BrandColors | null | undefined,
  others: AbortSignal,
): void {
  if (others.aborted) return;
  wearBrand(root, given, colors);
  if (location.hostname === 'localhost') warnOfContrast(root);
  others.addEventListener('abort', adoptStyles(root, stylesIn(given)));
}

/** What comes later wins. */
export const stylesIn = (given: GivenAppearance): [part: string, look: PartStyle][] =>
  partLooks(given).flatMap(([part, look]) => (typeof look === 'string' ? [] : [[part, look]]));
