'use client';

import { Anchor, Content, Portal, Root } from '@radix-ui/react-popover';
import { type ReactNode, useCallback, useRef } from 'react';
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
  const spanContent = useCallback(
    (content: HTMLElement | null) => {
      if (rootWidthPx < spanBelowPx)
        content?.style.setProperty('--daybook--span', `${rootWidthPx - 2 * marginPx}px`);
    },
    [rootWidthPx],
  );

  return (
    <Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Anchor virtualRef={{ current: trigger }} />
      <Portal container={portalHome(trigger)}>
        <div ref={dressPortal} className="daybook" data-floating="">
          <Content
            ref={spanContent}
            id={id}
            className="daybook-popover"
            aria-label={label}
            align={align}
            sideOffset={4}
            collisionPadding={8}
            data-span={rootWidthPx < spanBelowPx ? '' : undefined}
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
