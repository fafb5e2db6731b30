import { contrastRatio } from './contrast.js';
import { paintedTokens, tokenColor } from './paintedTokens.js';

/** Two tokens that can't be told apart well enough: WCAG 2.2, AA. */
export interface ContrastFault {
  /** Token of what is read, without its prefix. */
  readonly front: string;
  /** Token of what it stands on. */
  readonly back: string;
  readonly scheme: 'light' | 'dark';
  /** From 1 to 21. */
  readonly ratio: number;
  /** What it has to be: 4.5 for text, 3 for the edge of a control. */
  readonly needed: number;
}

const pairs: readonly (readonly [front: string, back: string, needed?: number])[] = [
  ['text', 'surface'],
  ['text-muted', 'surface'],
  ['text-muted', 'sunken'],
  ['text', 'raised'],
  ['on-accent', 'accent'],
  ['accent-text', 'surface'],
  ['accent-text', 'accent-soft'],
  ['text', 'accent-soft'],
  ['danger', 'surface'],
  ['warning', 'surface'],
  ['success', 'surface'],
  ['control', 'surface', 3],
  ['focus', 'surface', 3],
];

/**
 * The tokens of an atom's root that break WCAG AA against each other, in the scheme that is shown; for a root that follows the device, in
 * both. Runs in a browser, with our stylesheet in the page. A plain root has the page's own colours: nothing is judged.
 */
export function contrastFaults(root: HTMLElement): ContrastFault[] {
  const { colorScheme } = getComputedStyle(root);
  const schemes = (['light', 'dark'] as const).filter((scheme) => colorScheme.includes(scheme));
  const faults = paintedTokens(root, (colorOf) =>
    schemes.flatMap((scheme) =>
      pairs.map(([front, back, needed = 4.5]) => {
        const ratio = contrastRatio(colorOf(tokenColor(front), scheme), colorOf(tokenColor(back), scheme));
        return { front, back, scheme, ratio, needed };
      }),
    ),
  );
  return faults?.filter(({ ratio, needed }) => ratio < needed) ?? [];
}
