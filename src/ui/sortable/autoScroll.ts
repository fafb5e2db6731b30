/** How near the edge a drag must come, and how far it scrolls there in each frame at most. */
const edgePx = 56;
const stepPx = 14;

/** The nearest ancestor that scrolls, through shadow roots; the page where there is none. */
export function scrollerOf(element: Element): Element {
  let parent: Node | null = element.parentNode;
  while (parent) {
    if (parent instanceof Element) {
      const { overflowY } = getComputedStyle(parent);
      if (/auto|scroll/.test(overflowY) && parent.scrollHeight > parent.clientHeight) return parent;
    }
    parent = parent instanceof ShadowRoot ? parent.host : parent.parentNode;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Scrolls by one frame where the pointer is near an edge; whether it did. */
export function scrollAtEdge(scroller: Element, clientY: number): boolean {
  const frame = scroller.getBoundingClientRect();
  const isPage = scroller === document.scrollingElement;
  const top = isPage ? 0 : Math.max(0, frame.top);
  const bottom = isPage ? innerHeight : Math.min(innerHeight, frame.bottom);
  const beyond = Math.min(0, clientY - top - edgePx) + Math.max(0, clientY - bottom + edgePx);
  const before = scroller.scrollTop;
  scroller.scrollTop += Math.max(-1, Math.min(1, beyond / edgePx)) * stepPx;
  return scroller.scrollTop !== before;
}
