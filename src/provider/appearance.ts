import type { CSSProperties } from 'react';
import { classNames } from '../ui/usePart.js';
import type { AppearancePart } from './appearanceParts.js';

/** The public tokens, without their prefix `--daybook-`. */
export type AppearanceVariable =
  | 'accent'
  | 'on-accent'
  | 'accent-text'
  | 'accent-soft'
  | 'text'
  | 'text-muted'
  | 'surface'
  | 'sunken'
  | 'raised'
  | 'border'
  | 'control'
  | 'danger'
  | 'warning'
  | 'success'
  | 'font'
  | 'font-size'
  | 'font-heading'
  | 'scale-heading'
  | 'weight-heading'
  | 'weight-strong'
  | 'radius'
  | 'space'
  | 'control-height'
  | 'shadow'
  | 'focus'
  | 'z'
  | 'duration';

/**
 * Declarations as React writes them; a number counts as pixels where the property takes no number. A key with `&` is a
 * state of the part or what is within it: `{ '&:hover': { color: 'teal' } }`. What is no CSS is ignored, as in a sheet.
 */
export type PartStyle = CSSProperties & {
  [selector: `&${string}`]: CSSProperties;
  [variable: `--${string}`]: string | number;
};

/** How atoms look. The same can be had by plain CSS: set `--daybook-accent` on any ancestor, or style `.daybook-button`. */
export interface Appearance {
  /**
   * `system` follows the visitor's device. `plain` has no look of its own: font and colours of the page around, and lines
   * where they are needed to understand it. Default `light`.
   */
  theme?: 'light' | 'dark' | 'system' | 'plain' | undefined;
  /** CSS values of tokens, such as `{ accent: '#0a7', radius: '4px' }`. The font `inherit` is that of the page. */
  variables?: Partial<Record<AppearanceVariable, string>> | undefined;
  /**
   * Whose accent a Booker has. `eventType`: that of the event type, where its host has given it colours (`color` in the API),
   * as dark or light as it takes to be read. It goes over the provider's `variables`, and an atom's own go over it.
   * Default `page`: nobody's but yours.
   */
  branding?: 'page' | 'eventType' | undefined;
  /**
   * Class names, which are in a server's HTML, or styles, which are set once the atom is in the page and win over every
   * rule of ours. Those of the provider and of the atom add up; where both style a property, the atom's wins.
   */
  elements?: Partial<Record<AppearancePart, string | PartStyle>> | undefined;
}

export interface MergedAppearance extends Required<Pick<Appearance, 'theme' | 'variables'>> {
  /** By our own class of the part. */
  readonly classes: Readonly<Record<string, string>>;
  readonly wantsBrand: boolean;
  /** It needs code that most looks do not. */
  readonly isLate: boolean;
}

/** The provider's appearance and the atom's own. */
export type GivenAppearance = readonly [base: Appearance | null, own: Appearance | null];

/** Our class of each part that a look is given for, the provider's first. */
export const partLooks = (given: GivenAppearance): [part: string, look: string | PartStyle][] =>
  given
    .flatMap((each) => Object.entries({ ...each?.elements }))
    .map(([name, look]) => [`daybook-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`, look]);

/** An atom's own appearance over the provider's, token by token and part by part. */
export function readAppearance(given: GivenAppearance): MergedAppearance {
  const [base, own] = given;
  const { theme = 'light', branding } = { ...base, ...own };
  const classes: Record<string, string> = {};
  const wantsBrand = branding === 'eventType';
  let isLate = wantsBrand;
  for (const [part, look] of partLooks(given)) {
    if (typeof look === 'string') classes[part] = classNames(classes[part], look);
    else isLate = true;
  }
  return { theme, variables: { ...base?.variables, ...own?.variables }, classes, wantsBrand, isLate };
}
