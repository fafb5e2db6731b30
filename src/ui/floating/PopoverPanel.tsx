'use client';

import { Anchor, Content, Portal, Root } from '@radix-ui/react-popover';
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { carryTheme } from './carryTheme.js';

export interface PopoverPanelProps {
  id: string;
  /** The button that opened it: it stands beside it, and gives the focus back to it. */
  trigger: HTMLElement;
  label: string;
  align?: 'start' | 'center' | 'end';
  onClose: () => void;
  children: ReactNode;
}

/** Under this width of its root a panel is as wide as the root, but for a margin on each side. */
const spanBelowPx = 480;
const marginPx = 12;

/** Nearest first: what is in the top layer or in a shadow tree is covered, or unstyled, anywhere else. */
function portalHome(trigger: HTMLElement): Element | DocumentFragment {
  const tree = trigger.getRootNode();
  return trigger.closest('dialog, [popover]') ?? (tree instanceof ShadowRoot ? tree : document.body);
}

/** At the button's height and as wide as the root: a panel that spans it stands in the middle, wherever the button is. */
const acrossRoot = (trigger: HTMLElement, root: HTMLElement) => ({
  // What the position is recomputed by when something around it scrolls.
  contextElement: trigger,
  getBoundingClientRect() {
    const { y, height } = trigger.getBoundingClientRect();
    const { x, width } = root.getBoundingClientRect();
    return new DOMRect(x, y, width, height);
  },
});

/** Radix's popover, not modal: that one writes style elements, which a strict content policy refuses. */
export function PopoverPanel({ id, trigger, label, align = 'start', onClose, children }: PopoverPanelProps) {
  const wentElsewhere = useRef(false);
  const root = trigger.closest<HTMLElement>('.daybook');

  const dressPortal = useCallback(
    (portal: HTMLElement | null) => {
      if (portal && root) carryTheme(root, portal);
    },
    [root],
  );
  const rootWidthPx = root?.clientWidth ?? Number.POSITIVE_INFINITY;
  const isSpanning = rootWidthPx < spanBelowPx;
  const anchor = useMemo(
    () => ({ current: root && isSpanning ? acrossRoot(trigger, root) : trigger }),
    [trigger, root, isSpanning],
  );
  const spanContent = useCallback(
    (content: HTMLElement | null) => {
      if (isSpanning) content?.style.setProperty('--daybook--span', `${rootWidthPx - 2 * marginPx}px`);
    },
    [isSpanning, rootWidthPx],
  );

  return (
    <Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Anchor virtualRef={anchor} />
      <Portal container={portalHome(trigger)}>
        <div ref={dressPortal} className="daybook" data-floating="">
          <Content
            ref={spanContent}
            id={id}
            className="daybook-popover"
            aria-label={label}
            align={isSpanning ? 'center' : align}
            sideOffset={4}
            collisionPadding={8}
            data-span={isSpanning ? '' : undefined}
            onInteractOutside={(event) => {
              // The press that lands on the button closes by itself; closing here too would open it again.
              if (event.target instanceof Node && trigger.contains(event.target)) event.preventDefault();
              else wentElsewhere.current = true;
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (!wentElsewhere.current) trigger.focus();
            }}
          >
            {children}
          </Content>
        </div>
      </Portal>
    </Root>
  );
}
