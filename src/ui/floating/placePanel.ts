import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

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
    /** A panel that spans the root stands in its middle, at the trigger's height, wherever the trigger is. */
    getBoundingClientRect() {
      const beside = trigger.getBoundingClientRect();
      if (!root || !isSpanning()) return beside;
      const { x, width } = root.getBoundingClientRect();
      return new DOMRect(x, beside.y, width, beside.height);
    },
  };

  async function place() {
    const spans = isSpanning();
    panel.toggleAttribute('data-span', spans);
    if (root && spans) panel.style.setProperty('--daybook--span', `${root.clientWidth - 2 * marginPx}px`);
    const side = spans || align === 'center' ? 'bottom' : (`bottom-${align}` as const);
    const { x, y } = await computePosition(reference, panel, {
      placement: side,
      strategy: 'showPopover' in panel ? 'fixed' : 'absolute',
      middleware: [
        offset(gapPx),
        shift({ padding }),
        flip({ padding }),
        size({
          padding,
          apply({ availableWidth, availableHeight }) {
            panel.style.setProperty('--daybook--room-inline', `${Math.max(0, availableWidth)}px`);
            panel.style.setProperty('--daybook--room-block', `${Math.max(0, availableHeight)}px`);
          },
        }),
      ],
    });
    panel.style.left = `${x}px`;
    panel.style.top = `${y}px`;
  }

  return autoUpdate(reference, panel, place);
}
