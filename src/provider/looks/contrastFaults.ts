import { contrastRatio, type Rgba } from './contrast.js';

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

const pairs: readonly (readonly [front: string, back: string, needed: number])[] = [
  ['text', 'surface', 4.5],
  ['text-muted', 'surface', 4.5],
  ['text-muted', 'sunken', 4.5],
  ['text', 'raised', 4.5],
  ['on-accent', 'accent', 4.5],
  ['accent-text', 'surface', 4.5],
  ['text', 'accent-soft', 4.5],
  ['danger', 'surface', 4.5],
  ['warning', 'surface', 4.5],
  ['success', 'surface', 4.5],
  ['control', 'surface', 3],
  ['focus', 'surface', 3],
];

/** Whatever colour space a token is written in, a canvas says what is painted. */
function painted(context: OffscreenCanvasRenderingContext2D, color: string): Rgba {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/**
 * The tokens of an atom's root that break WCAG AA against each other, in the scheme that is shown; for a root that follows the device, in
 * both. Runs in a browser, with our stylesheet in the page. A plain root has the page's own colours: nothing is judged.
 */
export function contrastFaults(root: HTMLElement): ContrastFault[] {
  const { colorScheme } = getComputedStyle(root);
  const isStyled = getComputedStyle(root).getPropertyValue('--daybook--surface').trim() !== '';
  const context =
    typeof OffscreenCanvas === 'undefined'
      ? null
      : new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!isStyled || !context || root.dataset.theme === 'plain') return [];
  const probe = root.ownerDocument.createElement('i');
  root.append(probe);
  const colorOf = (token: string) => {
    probe.style.color = `var(--daybook--${token})`;
    return painted(context, getComputedStyle(probe).color);
  };
  const schemes = (['light', 'dark'] as const).filter((scheme) => colorScheme.includes(scheme));
  const faults = schemes.flatMap((scheme) => {
    probe.style.colorScheme = scheme;
    return pairs
      .map(([front, back, needed]) => {
        const ratio = contrastRatio(colorOf(front), colorOf(back));
        return { front, back, scheme, ratio, needed };
      })
      .filter(({ ratio, needed }) => ratio < needed);
  });
  probe.remove();
  return faults;
}
