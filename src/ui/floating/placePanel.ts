import { autoUpdate, computePosition, flip, shift } from '@floating-ui/dom';

export type PanelAlign = 'start' | 'center' | 'end';

/** Under this width of its root a panel is as wide as the root, but for a margin on each side. */
const spanBelowPx = 480;
const marginPx = 12;

const gapPx = 4;
/** What stays free between the panel and the edge of the window. */
const padding = 8;

/**
 * Keeps a panel beside its trigger, below or where there is more room above, through scrolling and resizing, and tells
 * its sheet how much room there is. A small one keeps its own width on a narrow root too. The returned function ends it.
 */
export function placePanel(
  panel: HTMLElement,
  trigger: HTMLElement,
  align: PanelAlign,
  isSmall = false,
): () => void {
  const root = trigger.closest<HTMLElement>('.daybook');
  const isSpanning = () => !isSmall && root !== null && root.clientWidth < spanBelowPx;
  const reference = {
    // What the position is recomputed by when something around it scrolls.
    contextElement: trigger,
    /**
     * The trigger, and the gap above and below it. A panel that spans the root stands in its middle, at the trigger's
     * height, wherever the trigger is.
     */
    getBoundingClientRect() {
      const beside = trigger.getBoundingClientRect();
      const { x, width } = root && isSpanning() ? root.getBoundingClientRect() : beside;
      return new DOMRect(x, beside.y - gapPx, width, beside.height + 2 * gapPx);
    },
  };

  const tellRoom = (direction: 'inline' | 'block', px: number) =>
    panel.style.setProperty(`--daybook--room-${direction}`, `${Math.max(0, px)}px`);

  async function place() {
    const spans = isSpanning();
    panel.toggleAttribute('data-span', spans);
    if (root && spans) panel.style.setProperty('--daybook--span', `${root.clientWidth - 2 * marginPx}px`);
    const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
    const { top, bottom } = trigger.getBoundingClientRect();
    // As high as there is room on its better side, so that it fits on one of them.
    tellRoom('inline', clientWidth - 2 * padding);
    tellRoom('block', Math.max(top, clientHeight - bottom) - gapPx - padding);
    const side = spans || align === 'center' ? 'bottom' : (`bottom-${align}` as const);
    const { x, y } = await computePosition(reference, panel, {
      placement: side,
      strategy: 'showPopover' in panel ? 'fixed' : 'absolute',
      middleware: [shift({ padding }), flip({ padding })],
    });
    panel.style.left = `${x}px`;
    panel.style.top = `${y}px`;
  }

  return autoUpdate(reference, panel, place);
}
