import { publicTokens } from './publicTokens.js';

/**
 * Dresses what stands in a portal as the root it belongs to: its theme and direction, and the tokens that the
 * root inherits from elements which the portal is not inside of.
 */
export function carryTheme(root: HTMLElement, portal: HTMLElement): void {
  const computed = getComputedStyle(root);
  portal.dir = computed.direction;
  portal.lang = root.closest<HTMLElement>('[lang]')?.lang ?? '';
  const theme = root.dataset.theme;
  if (theme) portal.dataset.theme = theme;
  for (const token of publicTokens) {
    const value = computed.getPropertyValue(`--daybook-${token}`);
    if (value) portal.style.setProperty(`--daybook-${token}`, value);
  }
}
