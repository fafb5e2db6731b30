/** The direction that the browser has settled on for this element, from `dir`, CSS or an ancestor. */
export const isRtl = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';
