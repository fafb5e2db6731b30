/**
 * What is to be pressed and smaller than 24 by 24 pixels (WCAG 2.5.8), with its size. Links within a sentence may be as small
 * as their line.
 */
export function smallTargets(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], [role="option"]'),
  ]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('p, li.daybook-summary-item'),
    )
    .flatMap((element) => {
      const { width, height } = sizeOf(element.closest('label') ?? element);
      return width >= 24 && height >= 24
        ? []
        : [
            `${element.tagName} "${element.textContent || element.getAttribute('aria-label')}" ${Math.round(width)}×${Math.round(height)}`,
          ];
    });
}

/** A name in a list may be spread over its row by what stands behind it. */
function sizeOf(target: Element): { width: number; height: number } {
  const own = target.getBoundingClientRect();
  const { content, position, width, height } = getComputedStyle(target, '::after');
  if (content === 'none' || position !== 'absolute') return own;
  return {
    width: Math.max(own.width, Number.parseFloat(width)),
    height: Math.max(own.height, Number.parseFloat(height)),
  };
}
