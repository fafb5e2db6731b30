import type { Rgba } from './contrast.js';

/** Whatever colour space a colour is written in, a canvas says what is painted. */
function painted(context: OffscreenCanvasRenderingContext2D, color: string): Rgba {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

export type Scheme = 'light' | 'dark';
/** A CSS colour as it is painted at a root, in that scheme: `tokenColor('accent')`, or one of any other making. */
export type ColorOf = (color: string, scheme: Scheme) => Rgba;

/** How our sheet reads a token, which a host may have set or not. */
export const tokenColor = (token: string): string => `var(--daybook--${token})`;

/**
 * Reads colours as they are painted at a root. Runs in a browser, with our stylesheet in the page; else it gives null, and for a plain
 * root, which has the page's own colours, too.
 */
export function paintedTokens<Read>(root: HTMLElement, read: (colorOf: ColorOf) => Read): Read | null {
  const isStyled = getComputedStyle(root).getPropertyValue('--daybook--surface').trim() !== '';
  const context =
    typeof OffscreenCanvas === 'undefined'
      ? null
      : new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!isStyled || !context || root.dataset.theme === 'plain') return null;
  const probe = root.ownerDocument.createElement('i');
  // What a page says of all elements is not what is asked for.
  const say = (name: string, value: string) => probe.style.setProperty(name, value, 'important');
  say('transition', 'none');
  root.append(probe);
  const result = read((color, scheme) => {
    say('color-scheme', scheme);
    say('color', color);
    return painted(context, getComputedStyle(probe).color);
  });
  probe.remove();
  return result;
}
