import type { GivenAppearance } from '../appearance.js';
import type { BrandColors } from '../useBrand.js';
import { contrastRatio, over, type Rgba } from './contrast.js';
import { paintedTokens, type Scheme, tokenColor } from './paintedTokens.js';

const black: Rgba = [0, 0, 0, 1];
const white: Rgba = [255, 255, 255, 1];
/** WCAG 2.2, AA, of what a control is known by and of text; and what painting in whole steps may cost. */
const needed = { control: 3.05, text: 4.55 } as const;
const step = 0.02;

/** What a brand says; all else follows from these as ever. */
const names = ['accent', 'on-accent', 'accent-text', 'accent-soft'] as const;
type BrandToken = (typeof names)[number];

/** Black or white, whichever is easier to read: one of them always is. */
const inkOn = (back: Rgba): Rgba =>
  contrastRatio(white, back) >= contrastRatio(black, back) ? white : black;

/** The colour itself where it stands out from all that is behind it, else as much darker or lighter as it takes. */
export function readable(color: Rgba, backs: readonly Rgba[], ratio: number): Rgba {
  const [red, green, blue] = inkOn(backs[0] ?? white);
  for (let part = 0; part < 1; part += step) {
    const next = over([red, green, blue, part], color);
    if (backs.every((back) => contrastRatio(next, back) >= ratio)) return next;
  }
  return [red, green, blue, 1];
}

const inBoth = (of: (scheme: Scheme) => Rgba): string =>
  `light-dark(rgba(${of('light').join()}),rgba(${of('dark').join()}))`;

/**
 * Sets the tokens that a brand says, each as the strongest has it: the atom's own, the brand's, the provider's. Where the atom has an
 * accent of its own, or a colour is none, there is no brand.
 */
export function wearBrand(
  root: HTMLElement,
  [base, own]: GivenAppearance,
  colors: BrandColors | null | undefined,
): void {
  const set = (name: BrandToken, brand?: string) => {
    const value = own?.variables?.[name] ?? brand ?? base?.variables?.[name];
    root.style.setProperty(`--daybook-${name}`, value ?? '');
  };
  for (const name of names) set(name);
  const isWorn = { ...base, ...own }.branding === 'eventType' && own?.variables?.accent === undefined;
  if (!isWorn || !colors || !CSS.supports('color', colors.light) || !CSS.supports('color', colors.dark))
    return;
  paintedTokens(root, (colorOf) => {
    // What lets through what is behind it stands on a page as light or dark as the scheme is.
    const painted = (color: string, scheme: Scheme) =>
      over(colorOf(color, scheme), scheme === 'light' ? white : black);
    const backs = (scheme: Scheme, ...more: string[]) =>
      ['surface', 'sunken', 'raised', ...more].map((token) => painted(tokenColor(token), scheme));
    const accent = (scheme: Scheme) =>
      readable(painted(colors[scheme], scheme), backs(scheme), needed.control);
    set('accent', inBoth(accent));
    set(
      'on-accent',
      inBoth((scheme) => inkOn(accent(scheme))),
    );
    // Its tint is ours again, whatever tint the page's own accent has.
    set('accent-soft', 'initial');
    set(
      'accent-text',
      inBoth((scheme) => readable(accent(scheme), backs(scheme, 'accent-soft'), needed.text)),
    );
  });
}
